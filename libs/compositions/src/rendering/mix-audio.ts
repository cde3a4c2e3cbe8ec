import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  AUDIO_ENCODINGS,
  compileAudioMix,
  CONTAINERS,
  MediaTools,
  SAMPLE_RATE,
  verifyAudio,
} from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { audioUnits } from '../planning/task-units';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { audioKey } from './object-keys';
import { inputsOfMix, PlanInputs } from './plan-inputs';
import { requireFaultless } from './require-faultless';
import { ScratchSpace } from './scratch-space';

/** Mixes the sound of the whole timeline in one go, so that no seam of the picture can be heard. */
@Injectable()
export class MixAudio {
  constructor(
    private readonly reader: RenderReader,
    private readonly renders: RenderStore,
    private readonly inputs: PlanInputs,
    private readonly media: MediaTools,
    private readonly objects: ObjectStore,
    private readonly scratch: ScratchSpace,
  ) {}

  async run(renderId: string, { signal, reportUnits }: TaskContext): Promise<Commit> {
    const { plan, sources } = await this.reader.planned(renderId);
    const units = audioUnits(plan);
    const codec = CONTAINERS[plan.format].audioCodec;
    const { extension } = AUDIO_ENCODINGS[codec];
    const { usage } = await this.scratch.use(async (folder) => {
      const outputPath = join(folder, `audio.${extension}`);
      const needed = inputsOfMix(plan.audio);
      const run = await this.inputs.use({ renderId, sources, needed }, (inputs) => {
        const command = compileAudioMix({ mix: plan.audio, inputs, codec, outputPath });
        return this.media.run(command, {
          signal,
          onProgress: ({ outTimeUs }) => {
            reportUnits(Math.min(units, Math.floor((units * (outTimeUs ?? 0)) / command.durationUs)));
          },
        });
      });
      const durationUs = (plan.audio.totalSamples / SAMPLE_RATE) * 1_000_000;
      requireFaultless(verifyAudio(await this.media.inspect(outputPath, signal), { codec, durationUs }));
      await this.objects.putFile(audioKey(renderId, extension), outputPath);
      return run;
    });
    return async (transaction) => {
      await this.renders.addUsage(transaction, renderId, usage);
      await this.renders.advance(transaction, renderId);
    };
  }
}
