import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import { mediaInfo } from '../commands/fixtures/inputs';
import type { ClipLayer, EncodeSegment, RasterLayer, SubtitlesLayer, TransitionLayer } from '../segments/segment';
import type { StreamProfile } from '../segments/stream-profile';
import { fingerprintInputs, type NamedSource } from './fingerprint-inputs';
import { describeSegment, fingerprintSegment, type SegmentFingerprint } from './fingerprint-segment';

const PROFILE: StreamProfile = {
  codec: 'h264',
  width: 1280,
  height: 720,
  frameRate: { num: 30, den: 1 },
  quality: 'medium',
};
const CLIP: ClipLayer = { kind: 'clip', sourceId: 'a1', sourceFrame: 90, sourceEndFrame: 1800, fit: 'contain' };
const TITLE: RasterLayer = { kind: 'raster', rasterId: 'b2', x: 100, y: 500 };
const OTHER_CLIP: ClipLayer = { ...CLIP, sourceId: 'c3' };
const PASSING: TransitionLayer = {
  kind: 'transition',
  type: 'fade',
  from: [CLIP],
  to: [OTHER_CLIP],
  frame: 0,
  frames: 90,
};
const SEGMENT: EncodeSegment = { kind: 'encode', startFrame: 0, frames: 60, layers: [CLIP, TITLE] };
const SPOKEN: SubtitlesLayer = { kind: 'subtitles', scriptId: 'g7', offset: 0, changes: [0] };
const SOURCES: readonly NamedSource[] = [
  { sourceId: 'a1', media: mediaInfo() },
  { sourceId: 'c3', media: mediaInfo() },
];

interface Change {
  readonly segment?: Partial<EncodeSegment>;
  readonly clip?: Partial<ClipLayer>;
  readonly title?: Partial<RasterLayer>;
  readonly profile?: Partial<StreamProfile>;
  readonly sources?: readonly NamedSource[];
  readonly ffmpegVersion?: string;
  readonly fontsSha256?: string;
}

function fingerprintOf({
  segment,
  clip,
  title,
  profile,
  sources = SOURCES,
  ffmpegVersion,
  fontsSha256 = 'inter',
}: Change): SegmentFingerprint {
  return {
    segment: {
      ...SEGMENT,
      layers: [
        { ...CLIP, ...clip },
        { ...TITLE, ...title },
      ],
      ...segment,
    },
    profile: { ...PROFILE, ...profile },
    inputs: fingerprintInputs(sources, {
      ...{ rasterIds: ['b2', 'd4'], lutIds: ['e5', 'f6'], scriptIds: ['g7', 'h8'] },
      fontsSha256,
    }),
    ffmpegVersion: ffmpegVersion ?? '5.1.9',
  };
}

const key = (change: Change = {}): string => fingerprintSegment(fingerprintOf(change));

describe('fingerprintSegment', () => {
  it('is the SHA-256 of what makes the segment, with hashes in the place of paths', () => {
    const { args, ...rest } = JSON.parse(describeSegment(fingerprintOf({}))) as { args: string[][] };
    expectGolden(`${JSON.stringify(rest)}\n${argumentLines(args)}`, join(__dirname, 'golden/segment.golden'));
    expect(key()).toMatch(/^[0-9a-f]{64}$/);
  });

  const same: readonly [what: string, change: Change][] = [
    ['stands elsewhere on the timeline', { segment: { startFrame: 12_345 } }],
    ['has an out point that lies behind it', { clip: { sourceEndFrame: 1700 } }],
    ['is taken from a source whose probe says something else that does not matter', { sources: SOURCES.map(longer) }],
    [
      'is fitted another way, which makes no difference to a picture of the shape of the frame',
      { clip: { fit: 'cover' } },
    ],
    ['is rendered beside other sources', { sources: SOURCES.slice(0, 1) }],
    ['has no subtitles, and was made with other fonts', { fontsSha256: 'roboto' }],
  ];
  it.each(same)('is the same for one that %s', (_, change) => {
    expect(key(change)).toBe(key());
  });

  const others: readonly [what: string, change: Change][] = [
    ['one frame more', { segment: { frames: 61 } }],
    ['another in point', { clip: { sourceFrame: 91 } }],
    ['an out point within it', { clip: { sourceEndFrame: 120 } }],
    ['other bytes of the source', { clip: { sourceId: 'c3' } }],
    ['a source that is found to be turned', { sources: SOURCES.map(turned) }],
    ['a part of the picture', { clip: { crop: { x: 0, y: 0, width: 0.5, height: 1 } } }],
    ['another speed', { clip: { speed: 1.5 } }],
    ['less opacity', { clip: { opacity: 0.5 } }],
    ['a filter', { clip: { filters: [{ type: 'sepia' }] } }],
    ['a LUT', { clip: { filters: [{ type: 'lut', lutId: 'e5' }] } }],
    ['another LUT', { clip: { filters: [{ type: 'lut', lutId: 'f6' }] } }],
    ['a transition', { segment: { layers: [PASSING, TITLE] } }],
    ['the same transition later on', { segment: { layers: [{ ...PASSING, frame: 5 }, TITLE] } }],
    ['a fade', { clip: { fade: { frame: 0, clipFrames: 200, inFrames: 10, outFrames: 0 } } }],
    ['the same fade later on', { clip: { fade: { frame: 5, clipFrames: 200, inFrames: 10, outFrames: 0 } } }],
    ['a movement', { clip: { motion: { type: 'zoom_in', amount: 0.2, frame: 0, clipFrames: 200 } } }],
    ['another raster', { title: { rasterId: 'd4' } }],
    ['another place of the raster', { title: { x: 102 } }],
    ['subtitles', { segment: { layers: [CLIP, SPOKEN] } }],
    ['other subtitles', { segment: { layers: [CLIP, { ...SPOKEN, scriptId: 'h8' }] } }],
    ['subtitles in other fonts', { segment: { layers: [CLIP, SPOKEN] }, fontsSha256: 'roboto' }],
    ['layers in another order', { segment: { layers: [TITLE, CLIP] } }],
    ['another codec', { profile: { codec: 'hevc' } }],
    ['another size', { profile: { width: 1920, height: 1080 } }],
    ['another rate', { profile: { frameRate: { num: 30_000, den: 1001 } } }],
    ['another quality', { profile: { quality: 'high' } }],
    ['a bit rate', { profile: { bitRate: 2_000_000 } }],
    ['an encoder in hardware', { profile: { encoder: 'h264_nvenc' } }],
    ['another ffmpeg', { ffmpegVersion: '7.1' }],
  ];
  it.each(others)('is another for %s', (_, change) => {
    expect(key(change)).not.toBe(key());
  });

  it('tells all of these apart', () => {
    expect(new Set(others.map(([, change]) => key(change))).size).toBe(others.length);
  });
});

function longer(source: NamedSource): NamedSource {
  return { ...source, media: { ...source.media, sizeBytes: 1, bitRate: null } };
}

function turned(source: NamedSource): NamedSource {
  return { ...source, media: mediaInfo({ video: { rotationDegrees: 90, displayWidth: 1080, displayHeight: 1920 } }) };
}
