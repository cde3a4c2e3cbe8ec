import { Injectable } from '@nestjs/common';
import type { RenderWarning } from '@app/contracts';
import { rasteriseText, type RasterLayer } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import type { Timeline } from '../timeline/timeline';
import { rasterKey } from './object-keys';
import { warnOfMissingGlyphs } from './warn-of-missing-glyphs';

export interface Drawings {
  /** By the overlay's index in the request. A text of which nothing can be seen has no entry. */
  readonly rasters: ReadonlyMap<number, RasterLayer>;
  readonly warnings: readonly RenderWarning[];
}

/** Draws the texts of a timeline, once, into the object store. */
@Injectable()
export class RasterArtist {
  constructor(private readonly objects: ObjectStore) {}

  async draw(renderId: string, timeline: Timeline): Promise<Drawings> {
    const rasters = new Map<number, RasterLayer>();
    for (const { index, box } of timeline.overlays) {
      const raster = await rasteriseText(box, timeline);
      if (!raster) continue;
      await this.objects.put(rasterKey(renderId, raster.id), raster.png);
      rasters.set(index, { kind: 'raster', rasterId: raster.id, x: raster.x, y: raster.y });
    }
    const warnings = timeline.overlays.flatMap(
      ({ index, box }) => warnOfMissingGlyphs(box.text, `overlays.${index}`) ?? [],
    );
    return { rasters, warnings };
  }
}
