import { Injectable } from '@nestjs/common';
import type { RenderWarning } from '@app/contracts';
import { drawStrip, type OverlayPictures, type RasterLayer } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import type { SourceFile } from '../../store/render.entity';
import type { DrawnOverlay, Timeline, TimelineImage } from '../../timeline/timeline';
import { AnimationArtist } from './animation-artist';
import { drawnMoves } from './drawn-moves';
import { ImageArtist } from './image-artist';
import { rasterKey } from '../object-keys';
import { TextArtist } from './text-artist';
import { warnOfMissingGlyphs } from './warn-of-missing-glyphs';

export interface DrawingRequest {
  readonly renderId: string;
  readonly timeline: Timeline;
  /** By the address that the request names. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Whose assets may be used. */
  readonly ownerId: string | null;
  readonly signal: AbortSignal;
}

export interface Drawings {
  /** By the overlay's index in the request. Invisible ones have no entry. */
  readonly rasters: ReadonlyMap<number, RasterLayer>;
  readonly warnings: readonly RenderWarning[];
}

/** Draws the overlays of a timeline once, and puts them into the object store. */
@Injectable()
export class RasterArtist {
  constructor(
    private readonly objects: ObjectStore,
    private readonly texts: TextArtist,
    private readonly images: ImageArtist,
    private readonly animations: AnimationArtist,
  ) {}

  async draw(request: DrawingRequest): Promise<Drawings> {
    const overlays = request.timeline.overlays.filter((overlay) => overlay.kind !== 'subtitles');
    const rasters = new Map<number, RasterLayer>();
    const warnings: RenderWarning[] = [];
    for (const overlay of overlays) {
      const drawn = await this.drawOne(overlay, request);
      const layer = await this.keep(drawn, overlay, request);
      if (layer) rasters.set(overlay.index, layer);
      const field = `overlays.${overlay.index}`;
      const warning = warnOfMissingGlyphs(drawn.missing, { field, instead: 'boxes are drawn in their place' });
      if (warning) warnings.push(warning);
    }
    return { rasters, warnings };
  }

  private drawOne(overlay: DrawnOverlay, request: DrawingRequest): Promise<OverlayPictures> {
    switch (overlay.kind) {
      case 'text':
        return this.texts.draw(overlay, request);
      case 'image':
        return this.drawImage(overlay, request);
    }
  }

  private async drawImage(overlay: TimelineImage, request: DrawingRequest): Promise<OverlayPictures> {
    const raster = await this.images.draw(overlay, request);
    const moves = drawnMoves(overlay.animation);
    const moving = raster !== null && (moves.in !== null || moves.out !== null);
    const strip = moving ? await drawStrip({ raster, text: null, ...moves }, request.timeline) : null;
    return { raster, strip, missing: [] };
  }

  private async keep(
    { raster, strip }: OverlayPictures,
    { animation }: DrawnOverlay,
    { renderId, timeline: frame }: DrawingRequest,
  ): Promise<RasterLayer | null> {
    if (!raster) return null;
    await this.objects.put(rasterKey(renderId, raster.id), raster.png);
    const layer: RasterLayer = { kind: 'raster', rasterId: raster.id, x: raster.x, y: raster.y };
    if (!animation) return layer;
    return { ...layer, animation: await this.animations.animate({ renderId, frame, animation, raster, strip }) };
  }
}
