import { open, type FileHandle } from 'node:fs/promises';
import { boxesAt, boxesIn, contentOf, readAt, type Box } from '../mp4/boxes-in';

const MEDIA_INFORMATION = ['moov', 'trak', 'mdia', 'minf'];
/** What tells a track of pictures, and one of sound: ISO/IEC 14496-12, 12. Others are not used. */
const MEDIA_HEADERS = ['vmhd', 'smhd'];
const FLAGS_BYTES = 4;
const COUNT_BYTES = 4;
/** ISO/IEC 14496-12, 8.7.2: the flag of a reference that says "in this file". */
const SELF_CONTAINED = 1;

/**
 * Whether pictures or sound of an MP4 or QuickTime file are said to lie in another one. ffmpeg does not open it, but shows
 * what stands in this file where they would stand in that.
 *
 * @param container ffprobe's name of it
 */
export async function hasDataElsewhere(path: string, container: string): Promise<boolean> {
  if (!container.startsWith('mov,')) return false;
  const file = await open(path);
  try {
    const { size } = await file.stat();
    for await (const information of boxesAt(file, { from: 0, to: size }, MEDIA_INFORMATION)) {
      if ((await isUsed(file, information)) && (await refersElsewhere(file, information))) return true;
    }
    return false;
  } finally {
    await file.close();
  }
}

async function isUsed(file: FileHandle, information: Box): Promise<boolean> {
  for await (const { type } of boxesIn(file, contentOf(information))) {
    if (MEDIA_HEADERS.includes(type)) return true;
  }
  return false;
}

async function refersElsewhere(file: FileHandle, information: Box): Promise<boolean> {
  for await (const references of boxesAt(file, contentOf(information), ['dinf', 'dref'])) {
    const { from, to } = contentOf(references);
    for await (const reference of boxesIn(file, { from: from + FLAGS_BYTES + COUNT_BYTES, to })) {
      const flags = (await readAt(file, reference.contentByte, FLAGS_BYTES)).readUInt32BE(0);
      // Some writers forget the flag, but then there is no address either.
      const hasAddress = reference.firstByte + reference.bytes > reference.contentByte + FLAGS_BYTES;
      if (hasAddress && (flags & SELF_CONTAINED) === 0) return true;
    }
  }
  return false;
}
