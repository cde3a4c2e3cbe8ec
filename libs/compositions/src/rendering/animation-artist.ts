import { Injectable } from '@nestjs/common';
import {
  drawStrip,
  type DrawnMove,
  type Raster,
  type RasterAnimation,
  type RasterMove,
  type TextBox,
} from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import { slideInWay, slideOutWay } from '../timeline/slide-way';
import type { FrameSize } from '../timeline/text-box';
import type { AnimationStep, OverlayAnimation } from '../timeline/timeline';
import { rasterKey } from './object-keys';

export interface AnimationRequest {
  readonly renderId: string;
  readonly frame: FrameSize;
  readonly animation: OverlayAnimation;
  readonly raster: Raster;
  /** What the raster was drawn from; null for a picture. */
  readonly text: TextBox | null;
}

/** Works out how a raster comes and goes, and draws the pictures of it that ffmpeg cannot make by itself. */
@Injectable()
export class AnimationArtist {
  constructor(private readonly objects: ObjectStore) {}

  async animate({ renderId, frame, animation, raster, text }: AnimationRequest): Promise<RasterAnimation> {
    const coming = drawnMove(animation.in);
    const going = drawnMove(animation.out);
    const strip = coming || going ? await drawStrip({ raster, text, in: coming, out: going }, frame) : null;
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

function drawnMove(step: AnimationStep | null): DrawnMove | null {
  return step?.type === 'pop' || step?.type === 'typewriter' ? { type: step.type, frames: step.frames } : null;
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
