import fs from 'node:fs';
import path from 'node:path';
import { run } from '../process/run.mjs';
import { chimes, pad } from './sounds.mjs';

const SECONDS = 5;

/** A slow sea of colour: computed small, scaled up smoothly. */
const aurora = [
  `nullsrc=size=192x108:rate=25:duration=${SECONDS}`,
  'format=gray',
  "geq=lum='118+48*sin(X/31+T*0.7)+38*sin((Y+X/2)/23-T*0.9)+36*sin(hypot(X-96-60*sin(T*0.4)\\,Y-54-30*cos(T*0.5))/17)'",
  'scale=1280:720:flags=bicubic,format=yuv444p',
  'pseudocolor=preset=plasma',
];

/** One large picture of the Mandelbrot set's Seahorse Valley, moved closer: drawing it anew per frame takes minutes. */
const fractal = [
  'mandelbrot=size=2560x1440:start_x=-0.7436:start_y=-0.1318:start_scale=0.0075:maxiter=250:inner=black',
  'trim=end_frame=1,format=gray,gblur=sigma=1.6,format=yuv444p',
  'pseudocolor=preset=inferno',
  `zoompan=z='1+0.55*on/120':x='(iw-iw/zoom)*0.5':y='(ih-ih/zoom)*0.55':d=${SECONDS * 24}:s=1920x1080:fps=24`,
];

/** Conway's Game of Life, glowing. */
const life = [
  'life=size=192x108:rate=50:mold=2:ratio=0.08:seed=11:life_color=0xfff1c1:death_color=0xf2557a:mold_color=0x140b2e',
  'scale=960:540:flags=neighbor,format=gbrp',
  'split[sharp][copy];[copy]gblur=sigma=9[glow];[sharp][glow]blend=all_mode=screen',
];

const picture = (filters) => ['-f', 'lavfi', '-i', filters.join(',')];
const sound = (graph) => ['-f', 'lavfi', '-i', graph];
const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '20', '-pix_fmt', 'yuv420p'];

/** What the demo is made of; sizes and rates differ on purpose. */
const RECIPES = {
  'aurora.mp4': [...picture(aurora), ...h264],
  'fractal.mp4': [...picture(fractal), ...h264],
  'life.mp4': [...picture(life), ...sound(chimes()), ...h264, '-c:a', 'aac', '-t', String(SECONDS)],
  'music.m4a': [...sound(pad()), '-c:a', 'aac', '-b:a', '160k'],
};

/**
 * Makes the demo's clips and music with ffmpeg's own generators.
 *
 * @param {{ ffmpeg: string, folder: string, signal: AbortSignal }} options
 */
export async function makeMedia({ ffmpeg, folder, signal }) {
  fs.mkdirSync(folder, { recursive: true });
  const quiet = ['-nostdin', '-hide_banner', '-loglevel', 'error', '-y'];
  const make = ([name, args]) => run(ffmpeg, [...quiet, ...args, path.join(folder, name)], { signal });
  await Promise.all(Object.entries(RECIPES).map(make));
}
