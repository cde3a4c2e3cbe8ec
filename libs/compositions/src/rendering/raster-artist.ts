import { Injectable } from '@nestjs/common';
import type { RenderWarning } from '@app/contracts';
import { rasteriseText, type Raster, type RasterLayer } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import type { SourceFile } from '../store/render.entity';
import type { Timeline, DrawnOverlay } from '../timeline/timeline';
import { AnimationArtist } from './animation-artist';
import { ImageArtist } from './image-artist';
import { rasterKey } from './object-keys';
import { warnOfMissingGlyphs } from './warn-of-missing-glyphs';

export interface DrawingRequest {
  readonly renderId: string;
  readonly timeline: Timeline;
  /** By the address that the request names. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly signal: AbortSignal;
}

export interface Drawings {
  /** By the overlay's index in the request. One of which nothing can be seen has no entry. */
  readonly rasters: ReadonlyMap<number, RasterLayer>;
  readonly warnings: readonly RenderWarning[];
}

/** Draws the overlays of a timeline, once, into the object store. */
@Injectable()
export class RasterArtist {
  constructor(
    private readonly objects: ObjectStore,
    private readonly images: ImageArtist,
    private readonly animations: AnimationArtist,
  ) {}

  async draw(request: DrawingRequest): Promise<Drawings> {
    const overlays = request.timeline.overlays.filter((overlay) => overlay.kind !== 'subtitles');
    const rasters = new Map<number, RasterLayer>();
    for (const overlay of overlays) {
      const raster = await this.drawOne(overlay, request);
      if (raster) rasters.set(overlay.index, raster);
    }
    const warnings = overlays.flatMap((overlay) =>
      overlay.kind === 'text' ? (warnOfMissingGlyphs(overlay.box.text, `overlays.${overlay.index}`) ?? []) : [],
    );
    return { rasters, warnings };
  }

  private async drawOne(overlay: DrawnOverlay, request: DrawingRequest): Promise<RasterLayer | null> {
    const { renderId, timeline } = request;
    const raster = await this.rasterOf(overlay, request);
    if (!raster) return null;
    await this.objects.put(rasterKey(renderId, raster.id), raster.png);
    const layer: RasterLayer = { kind: 'raster', rasterId: raster.id, x: raster.x, y: raster.y };
    const { animation } = overlay;
    if (!animation) return layer;
    const text = overlay.kind === 'text' ? overlay.box : null;
    return {
      ...layer,
      animation: await this.animations.animate({ renderId, frame: timeline, animation, raster, text }),
    };
  }

  private rasterOf(overlay: DrawnOverlay, request: DrawingRequest): Promise<Raster | null> {
    switch (overlay.kind) {
      case 'text':
        return rasteriseText(overlay.box, request.timeline);
      case 'image':
        return this.images.draw(overlay, request);
    }
  }
}
