import { createCanvas, loadImage } from '@napi-rs/canvas';
import { font } from './font.mjs';

const GAP = 14;
const LABEL_HEIGHT = 22;
/** Not white, which a transition may be. */
export const BACKGROUND = '#e5e8e8';
const JPEG_QUALITY = 82;

/**
 * A JPEG picture of labelled pictures, row by row, in cells as large as the first is, or as `size` says.
 *
 * @param {{ label: string, picture: Buffer }[]} pictures
 * @param {{ columns?: number, size?: [width: number, height: number] }} options
 */
export async function drawContactSheet(pictures, { columns = 4, size } = {}) {
  const images = await Promise.all(pictures.map(({ picture }) => loadImage(picture)));
  const [width, height] = size ?? [images[0].width, images[0].height];
  const cell = { width: width + GAP, height: height + LABEL_HEIGHT + GAP };
  const rows = Math.ceil(images.length / columns);
  const canvas = createCanvas(GAP + columns * cell.width, GAP + rows * cell.height);
  const context = canvas.getContext('2d');
  context.fillStyle = BACKGROUND;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#1c2833';
  context.font = font(14, 600);
  images.forEach((image, index) => {
    const x = GAP + (index % columns) * cell.width;
    const y = GAP + Math.floor(index / columns) * cell.height;
    context.drawImage(image, x, y + height - image.height);
    context.fillText(pictures[index].label, x, y + height + 16);
  });
  return canvas.encode('jpeg', JPEG_QUALITY);
}
