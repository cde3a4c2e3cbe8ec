import { CONTAINERS, type VideoCodec } from '@app/media-processing';
import { DEFAULTS, type OutputSpec } from '../spec';

/** What the picture is encoded with: as given, or what the format's players are surest to play. */
export function outputCodec(output: OutputSpec | null | undefined): VideoCodec {
  return output?.codec ?? CONTAINERS[output?.format ?? DEFAULTS.format].videoCodecs[0];
}
