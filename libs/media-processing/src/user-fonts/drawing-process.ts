// The program of a process that draws one text with a font of a user's, in the folder that is its argument. See
// `drawTextApart` for why it is a process of its own.
import { readFile, writeFile } from 'node:fs/promises';
import { drawTextOverlay, type OverlayPictures, type TextOverlayJob } from '../animation/draw-text-overlay';
import type { Strip } from '../animation/draw-strip';
import { loadFonts } from '../text/fonts';
import type { Raster } from '../text/text-style';
import { drawingFiles, FONT_UNUSABLE, type DrawingFiles } from './drawing-files';

/** `OverlayPictures` without the bytes. */
export interface DrawingReport extends Pick<OverlayPictures, 'missing'> {
  readonly raster: Omit<Raster, 'png'> | null;
  readonly strip: Omit<Strip, 'bytes'> | null;
}

async function main(folder: string): Promise<void> {
  const files = drawingFiles(folder);
  const job = JSON.parse(await readFile(files.job, 'utf8')) as TextOverlayJob;
  // First, so that a bundled font which is missing is not taken for a flaw of the user's.
  loadFonts(job.box.style, job.box.text);
  const drawn = await draw(job);
  if (drawn) await save(drawn, files);
  else process.exitCode = FONT_UNUSABLE;
}

/** Null when it fails, which texts in the bundled fonts alone do not. */
async function draw(job: TextOverlayJob): Promise<OverlayPictures | null> {
  try {
    return await drawTextOverlay(job);
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return null;
  }
}

async function save({ raster, strip, missing }: OverlayPictures, files: DrawingFiles): Promise<void> {
  if (raster) await writeFile(files.raster, raster.png);
  if (strip) await writeFile(files.strip, strip.bytes);
  const report = {
    raster: raster && { ...raster, png: undefined },
    strip: strip && { ...strip, bytes: undefined },
    missing,
  };
  await writeFile(files.report, JSON.stringify(report));
}

void main(process.argv[2] ?? '');
