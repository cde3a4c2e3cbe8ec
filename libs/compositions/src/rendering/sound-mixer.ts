import { Injectable } from '@nestjs/common';
import { Fault } from '@app/contracts';
import {
  approachLoudness,
  compileAudioMix,
  compileFileMeasurement,
  compileMixMeasurement,
  MediaTools,
  parseLoudness,
  SAMPLE_RATE,
  verifyAudio,
  type AudioCodec,
  type AudioMix,
  type FfmpegCommand,
  type FfmpegProgress,
  type LocalInputs,
  type ResourceUsage,
} from '@app/media-processing';
import { requireFaultless } from './require-faultless';

export interface MixRequest {
  readonly mix: AudioMix;
  readonly inputs: LocalInputs;
  readonly codec: AudioCodec;
  /** See `AudioMixJob`. */
  readonly bitRate?: number | undefined;
  readonly outputPath: string;
  readonly signal: AbortSignal;
  /** Called with how much of the file is made, 0-1; starts over when another one has to be made. */
  readonly onProgress: (fraction: number) => void;
}

/** Makes the file of a mix: as loud as it is wanted, and checked. */
@Injectable()
export class SoundMixer {
  constructor(private readonly media: MediaTools) {}

  /** Returns what each of its runs cost. */
  async mix(request: MixRequest): Promise<(ResourceUsage | null)[]> {
    const { mix, inputs, codec, bitRate, outputPath, signal, onProgress } = request;
    const usages: (ResourceUsage | null)[] = [];
    const run = async (command: FfmpegCommand, report?: (progress: FfmpegProgress) => void) => {
      const done = await this.media.run(command, { signal, onProgress: report });
      usages.push(done.usage);
      return done.report;
    };
    const makeFile = async (gainDb: number): Promise<void> => {
      const command = compileAudioMix({ mix, inputs, codec, bitRate, outputPath, gainDb });
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
    const durationUs = Math.round((mix.totalSamples / SAMPLE_RATE) * 1_000_000);
    requireFaultless(verifyAudio(await this.media.inspect(outputPath, signal), { codec, durationUs }));
    return usages;
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
