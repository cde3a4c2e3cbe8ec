import type { StreamProfile } from '../../segments/stream-profile';

/** How frames are passed to a hardware encoder, and its arguments. */
export interface HardwareEncoding {
  /** Global options, which open the device. */
  readonly deviceArgs: readonly (readonly string[])[];
  /** Input options that decode on the same device and download the frames to main memory. */
  readonly decoderArgs: readonly (readonly string[])[];
  /** Filters that end the chain of the picture. */
  readonly uploadFilters: readonly string[];
  /** Counterpart of `canonicalVideoArgs`: decides everything about the stream. */
  readonly encoderArgs: (profile: StreamProfile) => readonly (readonly string[])[];
}
