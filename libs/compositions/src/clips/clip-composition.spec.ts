import type { MediaInfo } from '@app/media-processing';
import { buildTimeline } from '../timeline/build-timeline';
import { findTimelineProblems } from '../timeline/find-timeline-problems';
import { clipComposition, settleClip, thumbnailPlaces } from './clip-composition';
import type { ClipOperation, ClipOptions } from './clip-request';

const options: ClipOptions = {
  width: 320,
  height: 180,
  codec: 'h264',
  quality: 'low',
  fps: 'source',
  thumbnailTimes: [1.5, 0.5, 99],
};
/** 2.04 s at 24000/1001 frames per second. */
const media = {
  durationUs: 2_040_000,
  video: { durationUs: 2_040_000, frameRate: { num: 24_000, den: 1001 } },
} as unknown as MediaInfo;
const clipThat = (...operations: ClipOperation[]) => ({
  id: '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
  url: 'https://media.example.com/two%20days.mp4?token=1',
  operations,
});

describe('settleClip', () => {
  it('shows all of a clip at its own rate, as a composition would', () => {
    const spec = settleClip(clipThat('normalize'), options, media);
    expect(findTimelineProblems(spec, { maxDurationSeconds: 10 })).toEqual([]);
    expect(buildTimeline(spec)).toMatchObject({
      frameRate: { num: 24_000, den: 1001 },
      width: 320,
      height: 180,
      totalFrames: 49,
      pictures: { thumbnails: null },
    });
  });

  it('takes pictures at the wanted times, of the last frame where they are beyond it', () => {
    const clip = clipThat('normalize', 'thumbnail');
    const { pictures } = buildTimeline(settleClip(clip, options, media));
    expect(pictures?.thumbnails?.pictures.map(({ frame }) => frame)).toEqual([12, 36, 48]);
    expect(pictures?.thumbnails).toMatchObject({ width: 320, height: 180, sprite: false });
    expect(thumbnailPlaces(clip, options)).toEqual([1.5, 0.5, 99]);
  });

  it('makes nothing but the wanted frames where nothing else is wanted', () => {
    const clip = clipThat('thumbnail');
    const timeline = buildTimeline(settleClip(clip, options, media));
    expect(timeline).toMatchObject({ totalFrames: 3, frameRate: { num: 25, den: 1 } });
    expect(timeline.clips.map(({ startFrame, trimStartFrame }) => [startFrame, trimStartFrame])).toEqual([
      [0, 38],
      [1, 13],
      [2, 50],
    ]);
    expect(timeline.pictures?.thumbnails?.pictures.map(({ frame }) => frame)).toEqual([0, 1, 2]);
    expect(thumbnailPlaces(clip, options)).toEqual([0, 0.04, 0.08]);
  });
});

describe('clipComposition', () => {
  it.each([
    ['https://media.example.com/two.days.mp4?x=1', 'two.days'],
    ['https://media.example.com/', 'clip'],
    ['asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10', 'clip'],
  ])('names what comes of %s %s', (url, title) => {
    expect(clipComposition({ url }, options).title).toBe(title);
  });
});
