import { Injectable } from '@nestjs/common';
import type { Raster, RasterAnimation, RasterMove, Strip } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import { slideInWay, slideOutWay } from '../../timeline/slide-way';
import type { FrameSize } from '../../timeline/text-box';
import type { AnimationStep, OverlayAnimation } from '../../timeline/timeline';
import { rasterKey } from '../object-keys';

export interface AnimationRequest {
  readonly renderId: string;
  readonly frame: FrameSize;
  readonly animation: OverlayAnimation;
  readonly raster: Raster;
  /** The frames that ffmpeg cannot produce by itself; null: none. */
  readonly strip: Strip | null;
}

/** Works out the entrance and exit animations of a raster. */
@Injectable()
export class AnimationArtist {
  constructor(private readonly objects: ObjectStore) {}

  async animate({ renderId, frame, animation, raster, strip }: AnimationRequest): Promise<RasterAnimation> {
    if (strip) await this.objects.put(rasterKey(renderId, strip.id), strip.bytes);
    const move = { raster, frame };
    return {
      offset: 0,
      frames: animation.frames,
      in: animation.in && moveOf(animation.in, { ...move, wayOf: slideInWay, pictures: strip?.picturesIn ?? 0 }),
      out: animation.out && moveOf(animation.out, { ...move, wayOf: slideOutWay, pictures: strip?.picturesOut ?? 0 }),
      strip: strip && { rasterId: strip.id, x: strip.x, y: strip.y },
    };
  }
}

interface MoveContext {
  readonly raster: Raster;
  readonly frame: FrameSize;
  readonly wayOf: typeof slideInWay;
  readonly pictures: number;
}

function moveOf({ type, frames }: AnimationStep, { raster, frame, wayOf, pictures }: MoveContext): RasterMove {
  switch (type) {
    case 'fade':
      return { kind: 'fade', frames };
    case 'pop':
    case 'typewriter':
      return { kind: 'strip', frames, pictures };
    case 'slide-up':
    case 'slide-down':
    case 'slide-left':
    case 'slide-right':
      return { kind: 'slide', frames, ...wayOf(type, raster, frame) };
  }
}
