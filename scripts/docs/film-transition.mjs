import fs from 'node:fs';
import path from 'node:path';
import { run } from '../process/run.mjs';
import { BACKGROUND } from './draw-contact-sheet.mjs';
import { mediaProcessing } from './media-processing.mjs';

/** The three frames of a transition that lasts no longer show a quarter, a half and three quarters of the way. */
const FRAMES = 3;
const PROFILE = { codec: 'h264', width: 104, height: 58, frameRate: { num: 25, den: 1 }, quality: 'high' };

/** A PNG picture of three moments of a transition, side by side. */
export async function filmTransition(type, { folder, sides, tools, signal }) {
  const { compileSegment } = await mediaProcessing();
  const side = (sourceId) => [{ kind: 'clip', sourceId, sourceFrame: 0, sourceEndFrame: 1, fit: 'cover' }];
  const layer = { kind: 'transition', type, from: side('a'), to: side('b'), frame: 0, frames: FRAMES };
  const outputPath = path.join(folder, `${type}.mp4`);
  const command = compileSegment({
    segment: { kind: 'encode', startFrame: 0, frames: FRAMES, layers: [layer] },
    profile: PROFILE,
    inputs: { sources: sides, rasters: new Map() },
    outputPath,
    threads: 1,
  });
  const quiet = ['-nostdin', '-v', 'error'];
  await run(tools.ffmpeg, [...quiet, ...command.args.flat()], { signal });
  const strip = path.join(folder, `${type}.png`);
  const tile = ['-vf', `tile=${FRAMES}x1:padding=2:color=${BACKGROUND}`, '-frames:v', '1'];
  await run(tools.ffmpeg, [...quiet, '-i', outputPath, ...tile, strip], { signal });
  return fs.readFileSync(strip);
}
