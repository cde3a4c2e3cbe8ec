import type { ChromaKeyFilter } from '../../../segments/clip-filter';

/** The colour is converted here; `chromakey` would convert it with BT.601. */
export function chromaKey({ colour, similarity, blend }: ChromaKeyFilter): string[] {
  const yuv = toBt709(colour).map((value) => value.toString(16).padStart(2, '0'));
  return ['format=yuva420p', `chromakey=color=0x${yuv.join('')}:similarity=${similarity}:blend=${blend}:yuv=1`];
}

/** ITU-R BT.709-6, limited range. */
function toBt709(colour: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [
    Math.round(16 + 219 * luma),
    Math.round(128 + (224 * (blue - luma)) / 1.8556),
    Math.round(128 + (224 * (red - luma)) / 1.5748),
  ];
}
