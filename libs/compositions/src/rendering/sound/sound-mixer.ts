import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Fault } from '@app/contracts';
import {
  approachLoudness,
  bounceMix,
  compileAudioMix,
  compileFileMeasurement,
  compileMixMeasurement,
  compileStem,
  isStem,
  MediaTools,
  parseLoudness,
  SAMPLE_RATE,
  stemMedia,
  verifyAudio,
  type AudioCodec,
  type AudioMix,
  type FfmpegCommand,
  type FfmpegProgress,
  type FfmpegRun,
  type LocalInputs,
} from '@app/media-processing';
import { requireFaultless } from '../require-faultless';

export interface MixRequest {
  readonly mix: AudioMix;
  readonly inputs: LocalInputs;
  readonly codec: AudioCodec;
  /** See `AudioMixJob`. */
  readonly bitRate?: number | undefined;
  /** See `AudioMixJob`. */
  readonly untilSample?: number | undefined;
  readonly outputPath: string;
  readonly signal: AbortSignal;
  /** Called with the progress of the file, 0-1; restarts if another file has to be made. */
  readonly onProgress: (fraction: number) => void;
}

/** Makes the audio file of a mix, with the requested loudness, and verifies it. */
@Injectable()
export class SoundMixer {
  constructor(private readonly media: MediaTools) {}

  /** Returns what it took. */
  async mix(request: MixRequest): Promise<FfmpegRun[]> {
    const { codec, bitRate, untilSample, outputPath, signal, onProgress } = request;
    const runs: FfmpegRun[] = [];
    const run = async (command: FfmpegCommand, report?: (progress: FfmpegProgress) => void) => {
      const done = await this.media.run(command, { signal, onProgress: report });
      runs.push(done);
      return done.report;
    };
    const { mix, inputs } = await makeStems(request, run);
    const makeFile = async (gainDb: number): Promise<void> => {
      const command = compileAudioMix({ mix, inputs, codec, bitRate, outputPath, gainDb, untilSample });
      await run(command, ({ outTimeUs }) => {
        onProgress(Math.min(1, (outTimeUs ?? 0) / command.durationUs));
      });
    };
    if (mix.loudnessLufs === undefined || mix.tracks.length === 0) await makeFile(0);
    else {
      await approachLoudness(mix.loudnessLufs, {
        measureMix: async () => readMeter(await run(compileMixMeasurement(mix, inputs))),
        makeFile: async (gainDb) => {
          await makeFile(gainDb);
          return readMeter(await run(compileFileMeasurement(mix, outputPath)));
        },
      });
    }
    const durationUs = Math.round(((untilSample ?? mix.totalSamples) / SAMPLE_RATE) * 1_000_000);
    requireFaultless(verifyAudio(await this.media.inspect(outputPath, signal), { codec, durationUs }));
    return runs;
  }
}

type Run = (command: FfmpegCommand) => Promise<unknown>;

/**
 * Bounces a mix that is too large for one command into stems beside its file, and returns the reduced mix with the
 * files that it reads.
 */
async function makeStems(
  { mix: whole, inputs: { sources, rasters }, outputPath }: MixRequest,
  run: Run,
): Promise<Pick<MixRequest, 'mix' | 'inputs'>> {
  const { stems, mix } = bounceMix(whole);
  const known = new Map(sources);
  for (const [index, stem] of stems.entries()) {
    const path = `${outputPath}.${index}.w64`;
    await run(compileStem(stem.mix, { sources: known, rasters }, path));
    known.set(stem.id, { path, media: stemMedia(stem.mix) });
    await removeStems(stem.mix, known);
  }
  return { mix, inputs: { sources: known, rasters } };
}

/** A stem is only read by the one that it went into. */
async function removeStems(mix: AudioMix, sources: LocalInputs['sources']): Promise<void> {
  for (const { sourceId } of mix.tracks.flatMap(({ pieces }) => pieces)) {
    const source = sources.get(sourceId);
    if (source && isStem(sourceId)) await rm(source.path, { force: true });
  }
}

function readMeter(report: readonly string[]): number {
  const lufs = parseLoudness(report);
  if (lufs !== null) return lufs;
  throw new Fault({
    code: 'ENCODING_ERROR',
    blame: 'infrastructure',
    retryable: true,
    message: 'The loudness of the sound could not be measured.',
    cause: report.slice(-20),
  });
}
