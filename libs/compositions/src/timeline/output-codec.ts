import { CONTAINERS, type VideoCodec } from '@app/media-processing';
import { formatOf, type OutputSpec } from '../spec';

/** A placeholder: nothing is encoded in it. */
const WITHOUT_PICTURE = 'h264';

/** The codec of segments: as requested, or the format's most widely supported one. */
export function outputCodec(output: OutputSpec | null | undefined): VideoCodec {
  return output?.codec ?? CONTAINERS[formatOf(output)].picture?.videoCodecs[0] ?? WITHOUT_PICTURE;
}
