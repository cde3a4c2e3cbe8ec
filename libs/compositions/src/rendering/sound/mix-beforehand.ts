import { join } from 'node:path';
import { ObjectStore } from '@app/storage';
import { Injectable } from '@nestjs/common';
import type { PlannedSound } from '../../planning/sound-of-plan';
import { beginningOfMix } from '../../preview/beginning-of-mix';
import { soundBeforehand } from '../../preview/sound-grid';
import { soundBeforehandKey } from '../object-keys';
import { SoundMixer, type MixRequest } from './sound-mixer';

export interface BeforehandRequest extends Pick<MixRequest, 'inputs' | 'signal'> {
  readonly renderId: string;
  readonly sound: PlannedSound;
  /** Of the working files. */
  readonly folder: string;
}

/**
 * Mixes the first minute of long audio beforehand, so that viewers of the preview do not have to wait for the audio of
 * hours. Its AAC frames are identical to the first ones of the complete file.
 */
@Injectable()
export class MixBeforehand {
  constructor(
    private readonly mixer: SoundMixer,
    private readonly objects: ObjectStore,
  ) {}

  async make({ renderId, sound, folder, inputs, signal }: BeforehandRequest): Promise<void> {
    const beforehand = soundBeforehand(sound.mix);
    if (!beforehand) return;
    const { untilSample } = beforehand;
    const outputPath = join(folder, 'beforehand.m4a');
    const mix = beginningOfMix(sound.mix, untilSample);
    // Too short to report progress.
    const onProgress = (): void => undefined;
    await this.mixer.mix({ ...sound, mix, untilSample, inputs, outputPath, signal, onProgress });
    await this.objects.putFile(soundBeforehandKey(renderId), outputPath);
  }
}
