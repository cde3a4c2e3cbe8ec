import type { StreamProfile } from '../../segments/stream-profile';
import type { LocalInputs } from '../ffmpeg-command';

/** A segment to be made on this machine. */
export interface SegmentJob<S> {
  readonly segment: S;
  readonly profile: StreamProfile;
  readonly inputs: LocalInputs;
  /** Of an MP4 file that does not exist yet. */
  readonly outputPath: string;
  /** Threads for decoding, filtering and encoding, at least 1. */
  readonly threads: number;
  /** Whether the encoder's device also decodes the clips; affects speed only, never the result. */
  readonly decodesInHardware?: boolean;
}
