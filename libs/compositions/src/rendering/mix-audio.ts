import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AUDIO_ENCODINGS, CONTAINERS } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { FinishedParts } from '../cache/finished-parts';
import { audioUnits } from '../planning/task-units';
import { RenderReader } from '../store/render-reader';
import { inputsOfMix, PlanInputs } from './plan-inputs';
import { ScratchSpace } from './scratch-space';
import { SoundMixer } from './sound-mixer';

const SOUND = { kind: 'audio', position: 0 } as const;

/** Mixes the sound of the whole timeline in one go, so that no seam of the picture can be heard. */
@Injectable()
export class MixAudio {
  constructor(
    private readonly reader: RenderReader,
    private readonly inputs: PlanInputs,
    private readonly mixer: SoundMixer,
    private readonly finished: FinishedParts,
    private readonly scratch: ScratchSpace,
  ) {}

  async run(renderId: string, context: TaskContext): Promise<Commit> {
    return (await this.finished.reuse(renderId, SOUND)) ?? (await this.make(renderId, context));
  }

  private async make(renderId: string, { signal, reportUnits }: TaskContext): Promise<Commit> {
    const { plan, sources } = await this.reader.planned(renderId);
    const units = audioUnits(plan);
    const codec = CONTAINERS[plan.format].audioCodec;
    const { extension } = AUDIO_ENCODINGS[codec];
    return this.scratch.use(async (folder) => {
      const path = join(folder, `audio.${extension}`);
      const needed = inputsOfMix(plan.audio);
      const onProgress = (fraction: number): void => {
        reportUnits(Math.floor(units * fraction));
      };
      const began = performance.now();
      const usages = await this.inputs.use({ renderId, sources, needed, signal }, (inputs) =>
        this.mixer.mix({ mix: plan.audio, inputs, codec, outputPath: path, signal, onProgress }),
      );
      const facts = { makingMs: performance.now() - began };
      return this.finished.store(renderId, { part: SOUND, path, facts, usages });
    });
  }
}
