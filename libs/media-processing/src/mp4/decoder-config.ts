import { readTracks } from './read-track';
import { sampleDescription } from './sample-description';

/** Hold what pictures are decoded by, and what stands nowhere else: ISO/IEC 14496-15, 5.3.4 and 8.4.1. */
const WITH_PARAMETER_SETS = ['avcC', 'hvcC'];

/**
 * The parameter sets in the header of a segment of H.264 or HEVC, in a form to compare. Null for other codecs: their
 * keyframes bring along all that it takes to decode them.
 */
export async function decoderConfig(path: string): Promise<string | null> {
  const [track] = await readTracks(path);
  const { boxes } = await sampleDescription(track?.tables.get('stsd') ?? Buffer.alloc(0), 'vide');
  const type = WITH_PARAMETER_SETS.find((name) => boxes.has(name));
  return type === undefined ? null : `${type} ${boxes.get(type)?.toString('hex') ?? ''}`;
}
