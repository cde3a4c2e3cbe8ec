import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import { HARDWARE_ENCODERS, type StreamProfile } from '../../segments/stream-profile';
import { HARDWARE_ENCODINGS } from './hardware-encodings';

const PROFILE: StreamProfile = {
  codec: 'h264',
  width: 1920,
  height: 1080,
  frameRate: { num: 30_000, den: 1001 },
  quality: 'medium',
};

describe.each(HARDWARE_ENCODERS)('the arguments of %s', (encoder) => {
  it.each(['low', 'medium', 'high'] as const)('decide everything about a stream of %s quality', (quality) => {
    const { encoderArgs } = HARDWARE_ENCODINGS[encoder];
    const lines = argumentLines(encoderArgs({ ...PROFILE, encoder, quality }));
    expectGolden(lines, join(__dirname, 'golden', `${encoder}-${quality}.golden`));
  });
});
