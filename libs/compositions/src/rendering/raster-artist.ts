import { Injectable } from '@nestjs/common';
import { rasteriseText, type RasterLayer } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import type { Timeline } from '../timeline/timeline';
import { rasterKey } from './object-keys';

/** Draws the texts of a timeline, once, into the object store. */
@Injectable()
export class RasterArtist {
  constructor(private readonly objects: ObjectStore) {}

  /** By the overlay's index in the request. A text of which nothing can be seen has no entry. */
  async draw(renderId: string, timeline: Timeline): Promise<Map<number, RasterLayer>> {
    const layers = new Map<number, RasterLayer>();
    for (const { index, box } of timeline.overlays) {
      const raster = await rasteriseText(box, timeline);
      if (!raster) continue;
      await this.objects.put(rasterKey(renderId, raster.id), raster.png);
      layers.set(index, { kind: 'raster', rasterId: raster.id, x: raster.x, y: raster.y });
    }
    return layers;
  }
}
