import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AUDIO_ENCODINGS, CONTAINERS } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore, ScratchSpace } from '@app/storage';
import { audioUnits } from '../planning/task-units';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { audioKey } from './object-keys';
import { inputsOfMix, PlanInputs } from './plan-inputs';
import { SoundMixer } from './sound-mixer';
import { warnOfDamage } from './warn-of-damage';

/** Mixes the sound of the whole timeline in one go, so that no seam of the picture can be heard. */
@Injectable()
export class MixAudio {
  constructor(
    private readonly reader: RenderReader,
    private readonly renders: RenderStore,
    private readonly inputs: PlanInputs,
    private readonly mixer: SoundMixer,
    private readonly objects: ObjectStore,
    private readonly scratch: ScratchSpace,
  ) {}

  async run(renderId: string, { signal, reportUnits }: TaskContext): Promise<Commit> {
    const { plan, sources } = await this.reader.planned(renderId);
    const units = audioUnits(plan);
    const codec = CONTAINERS[plan.format].audioCodec;
    const { extension } = AUDIO_ENCODINGS[codec];
    const { runs, warnings } = await this.scratch.use(async (folder) => {
      const outputPath = join(folder, `audio.${extension}`);
      const needed = inputsOfMix(plan.audio);
      const onProgress = (fraction: number): void => {
        reportUnits(Math.floor(units * fraction));
      };
      const made = await this.inputs.use({ renderId, sources, needed }, async (inputs) => {
        const runs = await this.mixer.mix({ mix: plan.audio, inputs, codec, outputPath, signal, onProgress });
        const damaged = runs.flatMap((run) => run.damagedInputs);
        const { spec } = await this.reader.requestOf(renderId);
        return { runs, warnings: warnOfDamage(damaged, { inputs, sources, spec }) };
      });
      await this.objects.putFile(audioKey(renderId, extension), outputPath);
      return made;
    });
    return async (transaction) => {
      for (const { usage } of runs) await this.renders.addUsage(transaction, renderId, usage);
      await this.renders.addWarnings(transaction, renderId, warnings);
      await this.renders.advance(transaction, renderId);
    };
  }
}
