import type { StreamProfile } from '../segments/stream-profile';
import type { AudioStreamReport, StreamReport, VideoStreamReport } from './stream-report';
import { verifyAudio, verifyOutput, verifySegment } from './verify-stream';

const profile: StreamProfile = {
  codec: 'h264',
  width: 1280,
  height: 720,
  frameRate: { num: 30_000, den: 1001 },
  quality: 'medium',
};
const expected = { expectedFrames: 300, profile, container: 'mp4' } as const;

// 300 frames of 30000/1001 last 10.01 s.
const goodVideo: VideoStreamReport = {
  codec: 'h264',
  profile: 'High',
  level: 31,
  extradataSha256: 'a1',
  width: 1280,
  height: 720,
  sampleAspectRatio: { num: 1, den: 1 },
  pixelFormat: 'yuv420p',
  frameRate: { num: 30_000, den: 1001 },
  colour: { range: 'tv', matrix: 'bt709', primaries: 'bt709', transfer: 'bt709' },
  packets: 300,
  firstPtsUs: 0,
  lastPtsUs: 9_976_633,
  endUs: 10_010_000,
  startsWithKeyframe: true,
};

const goodAudio: AudioStreamReport = {
  codec: 'aac',
  extradataSha256: 'b2',
  sampleRate: 48_000,
  channels: 2,
  packets: 470,
  firstPtsUs: 0,
  lastPtsUs: 9_984_000,
  endUs: 10_010_000,
  startsWithKeyframe: true,
};

const segment = (video: Partial<VideoStreamReport> = {}): StreamReport => ({
  streams: 1,
  video: { ...goodVideo, ...video },
  audio: null,
});
const output = (audio: Partial<AudioStreamReport> = {}): StreamReport => ({
  streams: 2,
  video: goodVideo,
  audio: { ...goodAudio, ...audio },
});

describe('verifySegment', () => {
  it('accepts a good segment, also if it leaves the shape of its pixels unsaid', () => {
    expect(verifySegment(segment(), expected)).toEqual([]);
    expect(verifySegment(segment({ sampleAspectRatio: null }), expected)).toEqual([]);
    expect(verifySegment(segment({ sampleAspectRatio: { num: 0, den: 1 } }), expected)).toEqual([]);
  });

  it.each<[string, Partial<VideoStreamReport>]>([
    ['frames: 299, not 300', { packets: 299 }],
    ['codec: hevc, not h264', { codec: 'hevc' }],
    ['width: 1278, not 1280', { width: 1278 }],
    ['height: 722, not 720', { height: 722 }],
    ['pixel format: yuvj420p, not yuv420p', { pixelFormat: 'yuvj420p' }],
    ['sample aspect ratio: 1.5, not 1', { sampleAspectRatio: { num: 3, den: 2 } }],
    ['first packet is a keyframe: false, not true', { startsWithKeyframe: false }],
    ['colour range: pc, not tv', { colour: { ...goodVideo.colour, range: 'pc' } }],
    ['colour matrix: null, not bt709', { colour: { ...goodVideo.colour, matrix: null } }],
    ['colour primaries: null, not bt709', { colour: { ...goodVideo.colour, primaries: null } }],
    ['colour transfer: null, not bt709', { colour: { ...goodVideo.colour, transfer: null } }],
    ['frame rate is 30, not 30000/1001', { frameRate: { num: 30, den: 1 } }],
    ['frame rate is unknown, not 30000/1001', { frameRate: null }],
    ['the picture begins at 33367 us, not at 0', { firstPtsUs: 33_367 }],
    ['the picture ends at 10043367 us, not at 10010000', { endUs: 10_043_367 }],
  ])('says: %s', (problem, video) => {
    expect(verifySegment(segment(video), expected)).toEqual([problem]);
  });

  it('does not ask one frame or two for their rate', () => {
    const two = { packets: 2, lastPtsUs: 33_367, endUs: 66_733, frameRate: null };
    expect(verifySegment(segment(two), { ...expected, expectedFrames: 2 })).toEqual([]);
    const twice = { ...two, lastPtsUs: 66_733, endUs: 133_467 };
    expect(verifySegment(segment(twice), { ...expected, expectedFrames: 2 })).toEqual([
      'the picture ends at 133467 us, not at 66733',
    ]);
  });

  it('names every problem at once', () => {
    expect(verifySegment(segment({ packets: 1, width: 2 }), expected)).toHaveLength(2);
  });

  it('wants a picture and nothing else', () => {
    expect(verifySegment({ streams: 0, video: null, audio: null }, expected)).toEqual([
      'streams: 0, not 1',
      'there is no picture',
    ]);
    expect(verifySegment(output(), expected)).toEqual(['streams: 2, not 1']);
  });
});

describe('verifyOutput', () => {
  it('accepts a good output', () => {
    expect(verifyOutput(output(), expected)).toEqual([]);
  });

  it('allows the sound to be off by one frame, and no more', () => {
    expect(verifyOutput(output({ endUs: 10_010_000 + 33_366 }), expected)).toEqual([]);
    expect(verifyOutput(output({ endUs: 10_010_000 - 33_366 }), expected)).toEqual([]);
    expect(verifyOutput(output({ endUs: 10_043_368 }), expected)).toEqual([
      'the sound ends at 10043368 us, not at 10010000',
    ]);
    expect(verifyOutput(output({ endUs: 9_976_632 }), expected)).toEqual([
      'the sound ends at 9976632 us, not at 10010000',
    ]);
    expect(verifyOutput(output({ firstPtsUs: 40_000 }), expected)).toEqual(['the sound begins at 40000 us, not at 0']);
  });

  it('judges the form of the sound', () => {
    expect(verifyOutput(output({ codec: 'mp3', sampleRate: 44_100, channels: 1 }), expected)).toEqual([
      'audio codec: mp3, not aac',
      'sample rate: 44100, not 48000',
      'channels: 1, not 2',
    ]);
  });

  it('knows what a WebM holds', () => {
    const webm = { ...expected, container: 'webm', profile: { ...profile, codec: 'vp9' } } as const;
    const video = { ...goodVideo, codec: 'vp9', frameRate: { num: 19_001, den: 634 } };
    const opus = { codec: 'opus', firstPtsUs: -7000, endUs: 10_028_000 };
    expect(verifyOutput({ ...output(opus), video }, webm)).toEqual([]);
    expect(verifyOutput(output(opus), webm)).toEqual(['codec: h264, not vp9']);
    expect(verifyOutput({ ...output(), video }, webm)).toEqual(['audio codec: aac, not opus']);
  });

  it('wants both picture and sound', () => {
    expect(verifyOutput(segment(), expected)).toEqual(['streams: 1, not 2', 'there is no sound']);
  });
});

describe('verifyAudio', () => {
  const sound = (audio: Partial<AudioStreamReport> = {}): StreamReport => ({
    ...output(audio),
    streams: 1,
    video: null,
  });

  it('accepts a length that was rounded up to whole AAC frames', () => {
    expect(verifyAudio(sound({ endUs: 10_031_333 }), { codec: 'aac', durationUs: 10_010_000 })).toEqual([]);
  });

  it('refuses any other length', () => {
    expect(verifyAudio(sound({ endUs: 9_000_000 }), { codec: 'aac', durationUs: 10_010_000 })).toEqual([
      'the sound ends at 9000000 us, not at 10010000',
    ]);
  });
});

describe('verifyOutput of a format with one stream', () => {
  const gif = { ...expected, container: 'gif' } as const;
  const film = (video: Partial<VideoStreamReport> = {}): StreamReport =>
    segment({ codec: 'gif', pixelFormat: 'bgra', ...video });

  it('judges a gif by its own codec, size, frames and centiseconds', () => {
    expect(verifyOutput(film({ endUs: 10_020_000 }), gif)).toEqual([]);
    expect(verifyOutput(segment(), gif)).toEqual(['codec: h264, not gif']);
    expect(verifyOutput(film({ packets: 299, width: 640 }), gif)).toEqual([
      'frames: 299, not 300',
      'width: 640, not 1280',
    ]);
    expect(verifyOutput(film({ endUs: 10_040_000 }), gif)).toEqual([
      'the picture ends at 10040000 us, not at 10010000',
    ]);
    expect(verifyOutput({ streams: 0, video: null, audio: null }, gif)).toEqual([
      'streams: 0, not 1',
      'there is no picture',
    ]);
  });

  it('judges sound by its own length', () => {
    const sound = (audio: Partial<AudioStreamReport>): StreamReport => ({ ...output(audio), streams: 1, video: null });
    const mp3 = { ...expected, container: 'mp3' } as const;
    expect(verifyOutput(sound({}), { ...expected, container: 'm4a' })).toEqual([]);
    expect(verifyOutput(sound({ codec: 'mp3', endUs: 10_056_000 }), mp3)).toEqual([]);
    expect(verifyOutput(sound({ codec: 'mp3', endUs: 10_060_000 }), mp3)).toEqual([
      'the sound ends at 10060000 us, not at 10010000',
    ]);
    expect(verifyOutput(output({ codec: 'mp3' }), mp3)).toEqual(['streams: 2, not 1']);
    expect(verifyOutput(segment(), mp3)).toEqual(['there is no sound']);
  });
});
