import type { FfmpegCommand } from '@app/media-processing';
import { picturesBeforeEncoding } from './compile-lab';

export const WIDTH = 320;
export const HEIGHT = 180;
const FRAME_BYTES = (WIDTH * HEIGHT * 3) / 2;

/** Brightness and colour of a pixel: Y, U, V. */
export type Yuv = readonly [number, number, number];

/** A picture of a command's output, 4:2:0, as it is handed to the encoder. */
export class RawPicture {
  constructor(private readonly bytes: Uint8Array) {}

  at(x: number, y: number): Yuv {
    const chroma = (y >> 1) * (WIDTH / 2) + (x >> 1);
    const [u, v] = [WIDTH * HEIGHT, (WIDTH * HEIGHT * 5) / 4];
    return [this.bytes[y * WIDTH + x] ?? 0, this.bytes[u + chroma] ?? 0, this.bytes[v + chroma] ?? 0];
  }
}

/** All pictures of a command whose profile is the small one. */
export async function rawPictures(command: FfmpegCommand): Promise<RawPicture[]> {
  const bytes = await picturesBeforeEncoding(command);
  return Array.from(
    { length: bytes.length / FRAME_BYTES },
    (_, frame) => new RawPicture(bytes.subarray(frame * FRAME_BYTES, (frame + 1) * FRAME_BYTES)),
  );
}

/** Whether two colours look the same; encoders and scalers are off by a few steps. */
export function isNear(a: Yuv, b: Yuv, tolerance = 6): boolean {
  return a.every((value, plane) => Math.abs(value - (b[plane] ?? 0)) <= tolerance);
}

/** BT.709, limited range. */
export const YUV = {
  black: [16, 128, 128],
  white: [235, 128, 128],
  red: [63, 102, 240],
  green: [173, 42, 26],
  blue: [32, 240, 118],
} as const satisfies Record<string, Yuv>;
