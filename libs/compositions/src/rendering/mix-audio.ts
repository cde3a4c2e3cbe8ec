import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AUDIO_ENCODINGS, CONTAINERS } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { ObjectStore } from '@app/storage';
import { audioUnits } from '../planning/task-units';
import { RenderReader } from '../store/render-reader';
import { RenderStore } from '../store/render-store';
import { audioKey } from './object-keys';
import { inputsOfMix, PlanInputs } from './plan-inputs';
import { ScratchSpace } from './scratch-space';
import { SoundMixer } from './sound-mixer';

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
    const { audio: mix, format, profile } = plan;
    const { sound } = CONTAINERS[format];
    if (!mix || !sound) throw new Error(`Render ${renderId} has no sound to mix`);
    const units = audioUnits(plan);
    const { codec } = sound;
    const bitRate = sound.bitRates?.[profile.quality];
    const { extension } = AUDIO_ENCODINGS[codec];
    const usages = await this.scratch.use(async (folder) => {
      const outputPath = join(folder, `audio.${extension}`);
      const needed = inputsOfMix(mix);
      const onProgress = (fraction: number): void => {
        reportUnits(Math.floor(units * fraction));
      };
      const spent = await this.inputs.use({ renderId, sources, needed }, (inputs) =>
        this.mixer.mix({ mix, inputs, codec, bitRate, outputPath, signal, onProgress }),
      );
      await this.objects.putFile(audioKey(renderId, extension), outputPath);
      return spent;
    });
    return async (transaction) => {
      for (const usage of usages) await this.renders.addUsage(transaction, renderId, usage);
      await this.renders.advance(transaction, renderId);
    };
  }
}
