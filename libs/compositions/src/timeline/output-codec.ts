import { CONTAINERS, type VideoCodec } from '@app/media-processing';
import { formatOf, type OutputSpec } from '../spec';

/** What nobody sees, since nothing is encoded in it. */
const WITHOUT_PICTURE = 'h264';

/** What segments are encoded with: as given, or what the format's players are surest to play. */
export function outputCodec(output: OutputSpec | null | undefined): VideoCodec {
  return output?.codec ?? CONTAINERS[formatOf(output)].picture?.videoCodecs[0] ?? WITHOUT_PICTURE;
}
