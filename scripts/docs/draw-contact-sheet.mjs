import { createCanvas, loadImage } from '@napi-rs/canvas';
import { font } from './font.mjs';

const COLUMNS = 4;
const GAP = 14;
const LABEL_HEIGHT = 22;
/** Not white, which a transition may be. */
export const BACKGROUND = '#e5e8e8';
const JPEG_QUALITY = 82;

/**
 * A JPEG picture of labelled pictures, all of one size, row by row.
 *
 * @param {{ label: string, picture: Buffer }[]} pictures
 */
export async function drawContactSheet(pictures) {
  const images = await Promise.all(pictures.map(({ picture }) => loadImage(picture)));
  const cell = { width: images[0].width + GAP, height: images[0].height + LABEL_HEIGHT + GAP };
  const rows = Math.ceil(images.length / COLUMNS);
  const canvas = createCanvas(GAP + COLUMNS * cell.width, GAP + rows * cell.height);
  const context = canvas.getContext('2d');
  context.fillStyle = BACKGROUND;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#1c2833';
  context.font = font(14, 600);
  images.forEach((image, index) => {
    const x = GAP + (index % COLUMNS) * cell.width;
    const y = GAP + Math.floor(index / COLUMNS) * cell.height;
    context.drawImage(image, x, y);
    context.fillText(pictures[index].label, x, y + image.height + 16);
  });
  return canvas.encode('jpeg', JPEG_QUALITY);
}
