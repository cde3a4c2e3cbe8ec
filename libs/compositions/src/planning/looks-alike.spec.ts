import type { StreamProfile, VideoInfo } from '@app/media-processing';
import { anyMedia } from './arbitrary-composition.spec-data';
import { looksAlike, mayStandBeside } from './looks-alike';

const PROFILE: StreamProfile = {
  codec: 'h264',
  width: 1920,
  height: 1080,
  frameRate: { num: 30, den: 1 },
  quality: 'medium',
};
const OURS = { extradataSha256: 'sets' };

function judge(video: Partial<VideoInfo> = {}, profile: Partial<StreamProfile> = {}): boolean {
  const media = { ...anyMedia, video: anyMedia.video && { ...anyMedia.video, ...OURS, ...video } };
  return looksAlike(media, { ...PROFILE, ...profile });
}

describe('looksAlike', () => {
  it('takes what has the form of the output', () => {
    expect(judge()).toBe(true);
  });

  it('takes what is in our HEVC or AV1', () => {
    for (const codec of ['hevc', 'av1'] as const) expect(judge({ codec }, { codec })).toBe(true);
  });

  it.each<[string, Partial<VideoInfo>]>([
    ['codec', { codec: 'hevc' }],
    ['size', { displayWidth: 1280, displayHeight: 720 }],
    ['pixel format', { pixelFormat: 'yuv422p' }],
    ['range of brightness', { colour: { range: 'pc', matrix: 'bt709', primaries: 'bt709', transfer: 'bt709' } }],
    ['colours', { colour: { range: 'tv', matrix: 'smpte170m', primaries: 'bt709', transfer: 'bt709' } }],
    ['orientation', { rotationDegrees: 180 }],
    ['side', { isMirrored: true }],
    ['scan', { firstField: 'top' }],
  ])('refuses another %s', (_, video) => {
    expect(judge(video)).toBe(false);
  });

  it.each<[string, Partial<StreamProfile>]>([
    ['an encoder in hardware', { encoder: 'h264_qsv' }],
    ['a bit rate that was asked for', { bitRate: 1_000_000 }],
    ['another codec', { codec: 'hevc' }],
  ])('refuses %s', (_, profile) => {
    expect(judge({}, profile)).toBe(false);
  });

  it('refuses other containers, sound alone, and what was looked at before parameter sets were', () => {
    expect(looksAlike({ ...anyMedia, container: 'matroska,webm' }, PROFILE)).toBe(false);
    expect(looksAlike({ ...anyMedia, video: null }, PROFILE)).toBe(false);
    expect(looksAlike(anyMedia, PROFILE)).toBe(false);
  });
});

describe('mayStandBeside', () => {
  const beside = (video: Partial<VideoInfo> = {}, profile: Partial<StreamProfile> = {}): boolean => {
    const media = {
      ...anyMedia,
      video: anyMedia.video && { ...anyMedia.video, ...OURS, bitRate: 8_000_000, ...video },
    };
    return mayStandBeside(media, { ...PROFILE, ...profile });
  };
  const untold = { range: null, matrix: null, primaries: null, transfer: null };

  it('takes what the customs of its size put into our colours', () => {
    expect(beside()).toBe(true);
    expect(beside({ colour: untold })).toBe(true);
    const small = { displayWidth: 640, displayHeight: 360, colour: untold };
    expect(beside({ ...small, bitRate: 100_000 }, { width: 640, height: 360 })).toBe(false);
  });

  it.each<[string, Partial<VideoInfo>, Partial<StreamProfile>]>([
    ['another range', { colour: { ...untold, range: 'pc' } }, {}],
    ['other colours', { colour: { ...untold, matrix: 'smpte170m' } }, {}],
    ['a high dynamic range', { hdr: 'pq' }, {}],
    ['another size', { displayWidth: 1280 }, {}],
    ['another codec than H.264', { codec: 'hevc' }, { codec: 'hevc' }],
    ['fields', { firstField: 'top' }, {}],
    ['a bit rate that was asked for', {}, { bitRate: 8_000_000 }],
    ['far more bits than its quality takes', { bitRate: 20_000_000 }, {}],
    ['a size that was to be small', { bitRate: 1_000_000 }, { quality: 'low' }],
  ])('refuses %s', (_, video, profile) => {
    expect(beside(video, profile)).toBe(false);
  });

  it('counts the bytes of the file where nothing tells the bit rate', () => {
    expect(beside({ bitRate: null })).toBe(anyMedia.sizeBytes * 8_000_000 <= 18_662_400 * anyMedia.durationUs);
  });
});
