import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { StreamProfile } from '../segments/stream-profile';
import { canonicalVideoArgs } from './canonical-video-args';

const PROFILE: StreamProfile = {
  codec: 'h264',
  width: 1920,
  height: 1080,
  frameRate: { num: 30_000, den: 1001 },
  quality: 'medium',
};

describe('canonicalVideoArgs', () => {
  it.each(['low', 'medium', 'high'] as const)('decides everything about a stream of %s quality', (quality) => {
    const lines = argumentLines(canonicalVideoArgs({ ...PROFILE, quality }));
    expectGolden(lines, join(__dirname, 'golden', `h264-${quality}.golden`));
  });
});
