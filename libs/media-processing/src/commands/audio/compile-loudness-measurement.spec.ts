import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { AudioMix } from '../../segments/audio-mix';
import type { FfmpegCommand } from '../ffmpeg-command';
import { localInputs, mediaInfo } from '../fixtures/inputs';
import { compileFileMeasurement, compileMixMeasurement } from './compile-loudness-measurement';

const mix: AudioMix = {
  totalSamples: 96_000,
  tracks: [{ volume: 1, pieces: [{ sourceId: 'a', startSample: 0, samples: 96_000, sourceSample: 0 }] }],
};

describe('compileLoudnessMeasurement', () => {
  it.each<[string, FfmpegCommand]>([
    ['measure-mix', compileMixMeasurement(mix, localInputs({ a: mediaInfo() }))],
    ['measure-file', compileFileMeasurement(mix, '/out/audio.m4a')],
  ])('compiles %s', (name, command) => {
    expectGolden(argumentLines(command.args), join(__dirname, 'golden', `${name}.golden`));
    expect(command).toMatchObject({ outputPath: '-', expectedFrames: null, durationUs: 2_000_000 });
  });
});
