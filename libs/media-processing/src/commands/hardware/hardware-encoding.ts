import type { StreamProfile } from '../../segments/stream-profile';

/** How pictures get to an encoder in hardware, and what it is told. */
export interface HardwareEncoding {
  /** Global options, which open the device. */
  readonly deviceArgs: readonly (readonly string[])[];
  /** Options of an input that let the same device decode it, and hand its pictures to main memory. */
  readonly decoderArgs: readonly (readonly string[])[];
  /** Filters that end the chain of the picture. */
  readonly uploadFilters: readonly string[];
  /** Counterpart of `canonicalVideoArgs`: decides everything about the stream. */
  readonly encoderArgs: (profile: StreamProfile) => readonly (readonly string[])[];
}
