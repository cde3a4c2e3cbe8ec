import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compilePictureFragments,
  concatList,
  frameTicks,
  MediaTools,
  moveFragments,
  type FragmentedFile,
  type Segment,
  type StreamProfile,
} from '@app/media-processing';
import { ScratchSpace } from '@app/storage';
import { Injectable } from '@nestjs/common';
import { CachedObjects } from '../cache/cached-objects';

export interface PreviewRequest {
  /** Of the segment's file in the object store. */
  readonly key: string;
  readonly segment: Segment;
  readonly profile: StreamProfile;
}

/** Receives a file and a description of its content. The file is deleted when its promise settles. */
export type UsePreviewMedia = (path: string, media: FragmentedFile) => Promise<void>;

/**
 * Makes single segments playable: as fragments with the segment's timestamps on the timeline. They are copied as for
 * the whole output, so the header of any segment of a rendition fits all.
 */
@Injectable()
export class PreviewMedia {
  constructor(
    private readonly objects: CachedObjects,
    private readonly media: MediaTools,
    private readonly scratch: ScratchSpace,
  ) {}

  /** False if the segment is missing from the store, or damaged. */
  use({ key, segment, profile }: PreviewRequest, use: UsePreviewMedia): Promise<boolean> {
    return this.scratch.use(async (folder) => {
      const segmentPath = join(folder, 'segment.mp4');
      if (!(await this.objects.read(key, segmentPath))) return false;
      const listPath = join(folder, 'list.txt');
      await writeFile(listPath, concatList([segmentPath]));
      const outputPath = join(folder, 'fragments.mp4');
      const { startFrame, frames: totalFrames } = segment;
      // Copying is as fast as reading: not worth aborting.
      const { signal } = new AbortController();
      await this.media.run(compilePictureFragments({ listPath, profile, totalFrames, outputPath }), { signal });
      const moved = await moveFragments(outputPath, startFrame * frameTicks(profile.frameRate));
      await use(outputPath, moved);
      return true;
    });
  }
}
