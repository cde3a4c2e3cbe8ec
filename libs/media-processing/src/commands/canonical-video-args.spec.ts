import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import { VIDEO_CODECS, type StreamProfile } from '../segments/stream-profile';
import { canonicalVideoArgs } from './canonical-video-args';

const PROFILE: StreamProfile = {
  codec: 'h264',
  width: 1920,
  height: 1080,
  frameRate: { num: 30_000, den: 1001 },
  quality: 'medium',
};

const QUALITIES = ['low', 'medium', 'high'] as const;

describe('canonicalVideoArgs', () => {
  it.each(VIDEO_CODECS.flatMap((codec) => QUALITIES.map((quality) => [codec, quality] as const)))(
    'decides everything about a stream of %s in %s quality',
    (codec, quality) => {
      const lines = argumentLines(canonicalVideoArgs({ ...PROFILE, codec, quality }));
      expectGolden(lines, join(__dirname, 'golden', `${codec}-${quality}.golden`));
    },
  );

  it.each(['h264', 'hevc', 'vp9'] as const)('aims at a bit rate with %s', (codec) => {
    const lines = argumentLines(canonicalVideoArgs({ ...PROFILE, codec, bitRate: 4_000_000 }));
    expectGolden(lines, join(__dirname, 'golden', `${codec}-bit-rate.golden`));
  });
});
