/** Below the folder of an output, as far as links are concerned: its files are made when they are asked for. */
export const PREVIEW_FOLDER = 'preview/';
export const PREVIEW_PLAYLIST = 'index.m3u8';
export const PREVIEW_HEADER = 'init.mp4';

export const previewSegment = (index: number): string => `${String(index).padStart(5, '0')}.m4s`;

export interface PreviewFile {
  readonly renderId: string;
  readonly name: string;
}

/** Which file of which preview a key below `outputFolder` names; null: of none. */
export function previewFileOf(key: string): PreviewFile | null {
  const match = /^outputs\/[^/]+\/([0-9a-f-]{36})\/preview\/([^/]+)$/.exec(key);
  const [renderId, name] = match?.slice(1) ?? [];
  return renderId !== undefined && name !== undefined ? { renderId, name } : null;
}

/** The place of a segment among those of its preview; null: the file is none. */
export function previewSegmentIndex(name: string): number | null {
  const index = Number(/^(\d{5,9})\.m4s$/.exec(name)?.[1] ?? NaN);
  return Number.isNaN(index) || previewSegment(index) !== name ? null : index;
}
