import { join } from 'node:path';

/** How the process that draws with a user's font and the one that has it drawn talk to each other: by files in a folder. */
export interface DrawingFiles {
  /** A `TextOverlayJob`, as JSON. */
  readonly job: string;
  /** A `DrawingReport`, as JSON. */
  readonly report: string;
  /** The bytes of the raster and of the strip, where there are any. */
  readonly raster: string;
  readonly strip: string;
}

export function drawingFiles(folder: string): DrawingFiles {
  const [job, report, raster, strip] = ['job.json', 'report.json', 'raster.png', 'strip.png'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  return { job, report, raster, strip };
}

/** The exit code that says that it was the font's fault. */
export const FONT_UNUSABLE = 3;
