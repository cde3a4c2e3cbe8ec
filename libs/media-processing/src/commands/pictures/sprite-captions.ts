import { placeInGrid, type SpriteGrid } from './sprite-grid';

export interface SpriteCaptions {
  readonly grid: SpriteGrid;
  /** Pixels of each picture. */
  readonly width: number;
  readonly height: number;
  /** In milliseconds: the start of each image's span, then the end of the last one. */
  readonly edgesMs: readonly number[];
  /** Address of a sheet, as the captions name it. */
  readonly sheetUrl: (sheet: number) => string;
}

/**
 * WebVTT whose cues refer to regions of images, as players show them above their seek bar: spatial media fragments,
 * https://www.w3.org/TR/media-frags/#naming-space
 */
export function spriteCaptions({ grid, width, height, edgesMs, sheetUrl }: SpriteCaptions): string {
  const cues = edgesMs.slice(1).map((endMs, index) => {
    const { sheet, column, row } = placeInGrid(index, grid);
    const place = [column * width, row * height, width, height].join(',');
    return `${timestamp(edgesMs[index] ?? 0)} --> ${timestamp(endMs)}\n${sheetUrl(sheet)}#xywh=${place}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

/** https://www.w3.org/TR/webvtt1/#webvtt-timestamp */
function timestamp(ms: number): string {
  const pad = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
  return `${pad(ms / 3_600_000, 2)}:${pad((ms / 60_000) % 60, 2)}:${pad((ms / 1000) % 60, 2)}.${pad(ms % 1000, 3)}`;
}
