import type { StreamProfile } from '../../segments/stream-profile';

/** How frames are encoded to a joinable stream: one file per codec. */
export interface VideoEncoding {
  /** The encoder and all of its settings. Closed GOPs of a fixed length; nothing depends on the content. */
  readonly encoderArgs: (profile: StreamProfile) => string[][];
  /** Bitstream filters for the packets; null: none. */
  readonly bitstreamFilter: string | null;
  /** Name of the codec in MP4 and QuickTime; null: the one that ffmpeg gives it. */
  readonly tag: string | null;
  /** How many frames decoding runs ahead of presentation, the same for every quality. */
  readonly reorderFrames: number;
}
