import fs from 'node:fs';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { font } from './font.mjs';
import { mediaProcessing } from './media-processing.mjs';

const SIDES = {
  a: { text: 'A', sky: '#d35400', ground: '#f7dc6f', sun: { x: 90, y: 96 } },
  b: { text: 'B', sky: '#154360', ground: '#76d7c4', sun: { x: 310, y: 60 } },
};

/** Two pictures that a transition leads from and to; their paths and what they are, by name. */
export async function drawSides(folder, tools) {
  const { ChildProcessRunner, probeMedia } = await mediaProcessing();
  const sides = new Map();
  for (const [name, side] of Object.entries(SIDES)) {
    const file = path.join(folder, `${name}.png`);
    fs.writeFileSync(file, drawSide(side));
    const media = await probeMedia({ runner: new ChildProcessRunner(), ffprobePath: tools.ffprobe, path: file });
    sides.set(name, { path: file, media });
  }
  return sides;
}

function drawSide({ text, sky, ground, sun }) {
  const canvas = createCanvas(416, 232);
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  const light = context.createLinearGradient(0, 0, 0, height);
  light.addColorStop(0, sky);
  light.addColorStop(1, ground);
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#ffffff';
  context.globalAlpha = 0.5;
  context.beginPath();
  context.arc(sun.x, sun.y, 36, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = 1;
  context.font = font(150, 700);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, width / 2, height / 2);
  return canvas.toBuffer('image/png');
}
