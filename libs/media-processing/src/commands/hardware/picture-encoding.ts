import type { StreamProfile } from '../../segments/stream-profile';
import { canonicalVideoArgs } from '../canonical-video-args';
import type { HardwareEncoding } from './hardware-encoding';
import { HARDWARE_ENCODINGS } from './hardware-encodings';

/** How the pictures of a profile are encoded. Software is the encoding that needs no device. */
export function pictureEncoding({ encoder }: Pick<StreamProfile, 'encoder'>): HardwareEncoding {
  return encoder ? HARDWARE_ENCODINGS[encoder] : SOFTWARE;
}

const SOFTWARE: HardwareEncoding = {
  deviceArgs: [],
  decoderArgs: [],
  uploadFilters: [],
  encoderArgs: canonicalVideoArgs,
};
