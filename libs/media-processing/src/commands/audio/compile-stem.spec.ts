import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { AudioMix } from '../../segments/audio-mix';
import { localInputs, mediaInfo } from '../fixtures/inputs';
import { compileStem, stemMedia } from './compile-stem';

const MIX: AudioMix = {
  totalSamples: 96_000,
  tracks: [{ volume: 0.5, pieces: [{ sourceId: 'a', startSample: 0, samples: 96_000, sourceSample: 7 }] }],
};

describe('compileStem', () => {
  it('writes samples as they are', () => {
    const command = compileStem(MIX, localInputs({ a: mediaInfo() }), '/out/stem.w64');
    expectGolden(argumentLines(command.args), join(__dirname, 'golden', 'stem.golden'));
    expect(command).toMatchObject({ outputPath: '/out/stem.w64', expectedFrames: null, durationUs: 2_000_000 });
  });

  it('says what a probe would say', () => {
    expect(stemMedia(MIX)).toMatchObject({ durationUs: 2_000_000, audio: { startUs: 0, sampleRate: 48_000 } });
  });
});
