import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AUDIO_ENCODINGS, concatList, CONTAINERS } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import { picturesOf, type RenderPlan } from '../planning/render-plan';
import { audioKey, segmentKey } from './object-keys';

/** The segments of a picture on this machine's disk. */
export interface LocalPicture {
  /** In order. */
  readonly segmentPaths: readonly string[];
  /** A file that lists them for ffmpeg. */
  readonly listPath: string;
}

interface PlannedRender {
  readonly renderId: string;
  readonly plan: RenderPlan;
}

/** Brings what the steps before have made to this machine's disk. */
@Injectable()
export class FinishedParts {
  constructor(private readonly objects: ObjectStore) {}

  /** One of the plan's pictures, by its number. `folder` holds nothing of that kind yet. */
  async picture({ renderId, plan }: PlannedRender, rendition: number, folder: string): Promise<LocalPicture> {
    const picture = picturesOf(plan)[rendition];
    if (!picture) throw new Error(`Render ${renderId} has no rendition ${rendition}`);
    const segmentPaths = picture.segments.map((_, index) => join(folder, `${index}.mp4`));
    for (const [index, path] of segmentPaths.entries()) {
      await this.objects.getFile(segmentKey(renderId, { index, rendition }, picture.profile), path);
    }
    const listPath = join(folder, 'segments.txt');
    await writeFile(listPath, concatList(segmentPaths));
    return { segmentPaths, listPath };
  }

  /** Where the sound lies, if the format has any. */
  async sound({ renderId, plan }: PlannedRender, folder: string): Promise<string> {
    const path = join(folder, 'audio');
    const { sound } = CONTAINERS[plan.format];
    if (sound) await this.objects.getFile(audioKey(renderId, AUDIO_ENCODINGS[sound.codec].extension), path);
    return path;
  }
}
