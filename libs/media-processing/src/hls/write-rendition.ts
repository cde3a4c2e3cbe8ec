import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { groupFragments, type MediaSegment } from './group-fragments';
import { mediaPlaylist } from './playlists';
import { readFragments } from './read-fragments';

/** Names of the files of every rendition, in its folder. */
export const RENDITION_PLAYLIST = 'index.m3u8';
const HEADER = 'init.mp4';
const segmentName = (index: number): string => `${String(index).padStart(5, '0')}.m4s`;

export interface RenditionFile {
  /** A fragmented MP4 of one track. */
  readonly path: string;
  readonly ticksPerSecond: number;
  readonly endTicks: number;
  /** Does not exist yet. */
  readonly folder: string;
}

export interface Rendition {
  readonly folder: string;
  readonly header: Buffer;
  readonly segments: readonly MediaSegment[];
}

/** Cuts a fragmented MP4 into the files of an HLS rendition: the bytes stay as they are. */
export async function writeRendition({ path, ticksPerSecond, endTicks, folder }: RenditionFile): Promise<Rendition> {
  const { header, fragments } = await readFragments(path);
  const segments = groupFragments({ fragments, ticksPerSecond, endTicks });
  await mkdir(folder);
  await writeFile(join(folder, HEADER), header);
  for (const [index, { firstByte, bytes }] of segments.entries()) {
    const part = createReadStream(path, { start: firstByte, end: firstByte + bytes - 1 });
    await pipeline(part, createWriteStream(join(folder, segmentName(index))));
  }
  return { folder, header, segments };
}

/** @param targetSeconds the same for all renditions of a presentation; see `targetDuration` */
export async function writeRenditionPlaylist({ folder, segments }: Rendition, targetSeconds: number): Promise<void> {
  const named = segments.map(({ seconds }, index) => ({ uri: segmentName(index), seconds }));
  await writeFile(join(folder, RENDITION_PLAYLIST), mediaPlaylist({ mapUri: HEADER, segments: named, targetSeconds }));
}
