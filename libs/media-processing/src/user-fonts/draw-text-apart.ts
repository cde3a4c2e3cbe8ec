import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OverlayPictures, TextOverlayJob } from '../animation/draw-text-overlay';
import { invalidMedia } from '../probe/invalid-media';
import type { ProcessResult, ProcessRunner } from '../process/process-runner.port';
import { drawingFiles, FONT_UNUSABLE, type DrawingFiles } from './drawing-files';
// That it is imported, if only for a type, is also what has it compiled.
import type { DrawingReport } from './drawing-process';

export interface DrawingOptions {
  /** Empty, and for nothing else. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** A hundred pictures at 4K take a minute on a slow machine; a font that was made to take forever takes longer. */
const TIME_LIMIT_MS = 180_000;

/** The compiled file beside this one. */
const PROGRAM = join(__dirname, 'drawing-process.js');

/** Of JavaScript's objects; pictures are not among them. */
const MAX_HEAP_MB = 512;

/**
 * Draws a text whose style names a font of a user's, in a short-lived process of its own: whoever made the font may
 * have meant to break its reader, and Skia never forgets a font (`GlobalFonts.remove` of @napi-rs/canvas 1.0.11 loses
 * 15 MB with each, and the name in a font may be that of a bundled one).
 *
 * @throws {Fault} INVALID_MEDIA when the font cannot be read, or its reader dies of it or takes forever
 * @throws the reason of `signal`, when that ended it
 */
export async function drawTextApart(
  runner: ProcessRunner,
  job: TextOverlayJob,
  { folder, signal }: DrawingOptions,
): Promise<OverlayPictures> {
  signal.throwIfAborted();
  const files = drawingFiles(folder);
  await writeFile(files.job, JSON.stringify(job));
  const timeLimit = AbortSignal.timeout(TIME_LIMIT_MS);
  const result = await runner.run({
    program: process.execPath,
    args: [`--max-old-space-size=${MAX_HEAP_MB}`, PROGRAM, folder],
    signal,
    killSignal: timeLimit,
  });
  if (result.stop && result.stop.reason === signal.reason) signal.throwIfAborted();
  requireDrawn(result);
  return read(files);
}

function requireDrawn({ exitCode, exitSignal, startError, stop, stderrTail }: ProcessResult): void {
  if (exitCode === 0 && !stop) return;
  const cause = startError ?? stderrTail.join('\n');
  if (stop) throw invalidMedia('Drawing with the font took too long and was stopped. Use another font.', cause);
  if (exitSignal !== null) throw invalidMedia('Drawing with the font crashed. Use another font.', cause);
  if (exitCode === FONT_UNUSABLE)
    throw invalidMedia('The font is damaged and cannot be read. Upload another one.', cause);
  throw new Error('The process that draws with fonts of users did not run', { cause });
}

async function read(files: DrawingFiles): Promise<OverlayPictures> {
  const { raster, strip, missing } = JSON.parse(await readFile(files.report, 'utf8')) as DrawingReport;
  return {
    raster: raster && { ...raster, png: await readFile(files.raster) },
    strip: strip && { ...strip, bytes: await readFile(files.strip) },
    missing,
  };
}
