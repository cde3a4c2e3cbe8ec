import { createHash } from 'node:crypto';
import { type Canvas, createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { type Rect, type Size, grow, snapToFrame } from '../text/place-box';
import { drawTyping } from '../text/rasterise-text';
import type { Raster, TextBox } from '../text/text-style';
import { LARGEST_POP, popScale } from './pop-scale';

/** An animation that is drawn frame by frame. */
export interface DrawnMove {
  readonly type: 'pop' | 'typewriter';
  readonly frames: number;
}

export interface StripRequest {
  /** What comes and goes. */
  readonly raster: Raster;
  /** The text that it was drawn from; absent for images, which cannot be typed. */
  readonly text: TextBox | null;
  readonly in: DrawnMove | null;
  readonly out: DrawnMove | null;
}

export interface Strip {
  /** Concatenated PNG files. */
  readonly bytes: Buffer;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly picturesIn: number;
  readonly picturesOut: number;
}

/** More frames than this would be indistinguishable. */
const MAX_PICTURES = { pop: 30, typewriter: 100 };

/** Draws the frames of a raster's animations: those of the entrance, the raster itself, those of the exit. */
export async function drawStrip(request: StripRequest, frame: Size): Promise<Strip> {
  const { raster } = request;
  const image = await loadImage(raster.png);
  const pops = request.in?.type === 'pop' || request.out?.type === 'pop';
  const region = pops ? roomToPop(raster, frame) : raster;
  const draw = (move: DrawnMove | null): Picture[] => (move ? drawMove(move, request, { image, frame }) : []);
  const coming = draw(request.in);
  const going = draw(request.out).reverse();
  const pictures: Picture[] = [...coming, { draw: () => image, ...rectOf(raster) }, ...going];
  // Sequentially: at 4K, a hundred of them would not fit into memory.
  const encoded: Buffer[] = [];
  for (const picture of pictures) encoded.push(await place(picture, region).encode('png'));
  const bytes = Buffer.concat(encoded);
  return {
    bytes,
    id: createHash('sha256').update(bytes).digest('hex'),
    x: region.x,
    y: region.y,
    picturesIn: coming.length,
    picturesOut: going.length,
  };
}

/** Something to be drawn, and where on the frame it lies. */
interface Picture extends Rect {
  readonly draw: () => Canvas | Image;
}

interface Drawing {
  readonly image: Image;
  readonly frame: Size;
}

function drawMove({ type, frames }: DrawnMove, { raster, text }: StripRequest, { image, frame }: Drawing): Picture[] {
  const count = Math.min(frames, MAX_PICTURES[type]);
  if (type === 'pop') {
    return Array.from({ length: count }, (_, index) => ({
      draw: () => image,
      ...scaleAboutMiddle(raster, popScale((index + 1) / (count + 1))),
    }));
  }
  if (!text) throw new Error('Only a text is typed');
  return drawTyping({ box: text, frame, region: rectOf(raster), count }).map((draw) => ({
    draw,
    ...rectOf(raster),
  }));
}

function roomToPop(raster: Rect, frame: Size): Rect {
  return snapToFrame(grow(scaleAboutMiddle(raster, LARGEST_POP), 1), frame);
}

function scaleAboutMiddle({ x, y, width, height }: Rect, scale: number): Rect {
  return {
    x: x + (width * (1 - scale)) / 2,
    y: y + (height * (1 - scale)) / 2,
    width: width * scale,
    height: height * scale,
  };
}

function place({ draw, x, y, width, height }: Picture, region: Rect): Canvas {
  const canvas = createCanvas(region.width, region.height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(draw(), x - region.x, y - region.y, width, height);
  return canvas;
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}
