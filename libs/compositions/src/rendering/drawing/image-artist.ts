import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Fault } from '@app/contracts';
import { compileImage, MediaTools, placeImage, type Raster } from '@app/media-processing';
import { ObjectStore, ScratchSpace } from '@app/storage';
import type { SourceFile } from '../../store/render.entity';
import type { FrameSize } from '../../timeline/text-box';
import type { TimelineImage } from '../../timeline/timeline';
import { keyOfSource } from '../object-keys';

export interface ImageRequest {
  readonly renderId: string;
  readonly timeline: FrameSize;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly signal: AbortSignal;
}

/** Makes rasters of users' images. They are decoded by ffmpeg, in a separate process, never in the worker's. */
@Injectable()
export class ImageArtist {
  constructor(
    private readonly objects: ObjectStore,
    private readonly media: MediaTools,
    private readonly scratch: ScratchSpace,
  ) {}

  /** Null for an invisible image. Throws a `Fault` about the overlay if the image cannot be decoded. */
  draw({ url, index, box }: TimelineImage, request: ImageRequest): Promise<Raster | null> {
    const source = request.sources.get(url);
    const video = source?.media.video;
    if (!source || !video) throw new Error(`The picture of overlays.${index} was not fetched`);
    if (box.opacity === 0) return Promise.resolve(null);
    const place = placeImage(box, { width: video.displayWidth, height: video.displayHeight }, request.timeline);
    return this.scratch.use(async (folder) => {
      const path = join(folder, 'image');
      const outputPath = join(folder, 'raster.png');
      await this.objects.getFile(keyOfSource(source), path);
      const command = compileImage({ path, video, ...place, opacity: box.opacity, outputPath });
      try {
        await this.media.run(command, { signal: request.signal, onProgress: () => undefined });
      } catch (error) {
        throw error instanceof Fault && error.blame === 'user' ? error.about(`overlays.${index}`) : error;
      }
      const png = await readFile(outputPath);
      return { png, id: createHash('sha256').update(png).digest('hex'), ...place };
    });
  }
}
