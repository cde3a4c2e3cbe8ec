import { open, type FileHandle } from 'node:fs/promises';
import { boxesAt, contentOf, readAt, type ByteRange } from './boxes-in';
import { sampleTables } from './sample-tables';

/** What a header says of a track: the content of its boxes, by their types; and what of it stands for the whole file. */
export interface TrackHeader {
  readonly tables: ReadonlyMap<string, Buffer>;
  readonly movieHeader: Buffer;
  readonly fileBytes: number;
}

/** Of the longer version of `mvhd`: ISO/IEC 14496-12, 8.2.2. */
const MOVIE_HEADER_BYTES = 112;

/**
 * Reads the header of a track of an MP4 or QuickTime file, without its media: ISO/IEC 14496-12, 8. Null where there is no
 * such track, or it goes on in fragments.
 *
 * @param number of the track in the file, from 0
 */
export function readTrack(path: string, number: number): Promise<TrackHeader | null> {
  return readHeaders(path, async (tracks, readOne) => {
    const track = tracks[number];
    return track ? readOne(track) : null;
  });
}

/** The headers of all tracks of such a file; none where one of them, or the file, is not to be read. */
export async function readTracks(path: string): Promise<TrackHeader[]> {
  const headers = await readHeaders(path, (tracks, readOne) => Promise.all(tracks.map(readOne)));
  const read = headers?.filter((header) => header !== null) ?? [];
  return read.length === headers?.length ? read : [];
}

type ReadOne = (track: ByteRange) => Promise<TrackHeader | null>;

/** Null where the file has no header, or not all of it in one place. */
async function readHeaders<T>(
  path: string,
  read: (tracks: readonly ByteRange[], readOne: ReadOne) => Promise<T>,
): Promise<T | null> {
  const file = await open(path);
  try {
    const { size: fileBytes } = await file.stat();
    const movies = await contentsAt(file, { from: 0, to: fileBytes }, ['moov']);
    const [movie] = movies;
    if (!movie || movies.length > 1) return null;
    const [header] = await contentsAt(file, movie, ['mvhd']);
    const isFragmented = (await contentsAt(file, movie, ['mvex'])).length > 0;
    if (!header || isFragmented) return null;
    const movieHeader = await readAt(file, header.from, Math.min(MOVIE_HEADER_BYTES, header.to - header.from));
    return await read(await contentsAt(file, movie, ['trak']), async (track) => {
      const tables = await sampleTables(file, track);
      return tables && { tables, movieHeader, fileBytes };
    });
  } finally {
    await file.close();
  }
}

async function contentsAt(file: FileHandle, within: ByteRange, types: readonly string[]): Promise<ByteRange[]> {
  const contents: ByteRange[] = [];
  for await (const box of boxesAt(file, within, types)) contents.push(contentOf(box));
  return contents;
}
