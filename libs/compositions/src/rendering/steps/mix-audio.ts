import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AUDIO_ENCODINGS } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { ScratchSpace } from '@app/storage';
import { MadeParts } from '../../cache/made-parts';
import { soundOfPlan } from '../../planning/sound-of-plan';
import { soundCost } from '../../planning/step-cost';
import { audioUnits } from '../../planning/task-units';
import { hasPreview } from '../../preview/preview-playlist';
import { RenderReader } from '../../store/render-reader';
import { MixBeforehand } from '../sound/mix-beforehand';
import { inputsOfMix } from '../inputs/inputs-of-plan';
import { PlanInputs } from '../inputs/plan-inputs';
import { SoundMixer } from '../sound/sound-mixer';
import { sourcesAt } from '../inputs/sources-at';

const SOUND = { kind: 'audio', position: 0 } as const;

/** Mixes the audio of the whole timeline in one go, so that segment boundaries are inaudible. */
@Injectable()
export class MixAudio {
  constructor(
    private readonly reader: RenderReader,
    private readonly inputs: PlanInputs,
    private readonly mixer: SoundMixer,
    private readonly beforehand: MixBeforehand,
    private readonly made: MadeParts,
    private readonly scratch: ScratchSpace,
  ) {}

  async run(renderId: string, context: TaskContext): Promise<Commit> {
    return (await this.made.reuse(renderId, SOUND)) ?? (await this.make(renderId, context));
  }

  private async make(renderId: string, { signal, reportUnits }: TaskContext): Promise<Commit> {
    const { plan, sources } = await this.reader.planned(renderId);
    const sound = soundOfPlan(plan);
    if (!sound) throw new Error(`Render ${renderId} has no sound to mix`);
    const units = audioUnits(plan);
    const { extension } = AUDIO_ENCODINGS[sound.codec];
    return this.scratch.use(async (folder) => {
      const path = join(folder, `audio.${extension}`);
      const needed = inputsOfMix(sound.mix);
      const onProgress = (fraction: number): void => {
        reportUnits(Math.floor(units * fraction));
      };
      const began = performance.now();
      const { runs, damagedSources } = await this.inputs.use({ renderId, sources, needed, signal }, async (inputs) => {
        if (hasPreview({ format: plan.format, codec: plan.profile.codec })) {
          await this.beforehand.make({ renderId, sound, folder, inputs, signal });
        }
        const done = await this.mixer.mix({ ...sound, inputs, outputPath: path, signal, onProgress });
        const damagedPaths = done.flatMap(({ damagedInputs }) => damagedInputs);
        return { runs: done, damagedSources: sourcesAt(damagedPaths, inputs) };
      });
      const facts = { makingMs: performance.now() - began, damagedSources };
      const usages = runs.map(({ usage }) => usage);
      return this.made.store(renderId, {
        part: SOUND,
        made: sound,
        sources,
        path,
        facts,
        cost: soundCost(plan),
        usages,
      });
    });
  }
}
