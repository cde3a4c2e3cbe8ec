import type { StreamProfile } from '../../segments/stream-profile';

/** How pictures become a stream of one codec that can be joined: a row for each codec, in a file of its own. */
export interface VideoEncoding {
  /** The encoder and all of its settings. Closed GOPs of a fixed length; nothing is left to the encoder's judgement. */
  readonly encoderArgs: (profile: StreamProfile) => string[][];
  /** What the packets go through before they are written; null: nothing. */
  readonly bitstreamFilter: string | null;
  /** Name of the codec in MP4 and QuickTime; null: the one that ffmpeg gives it. */
  readonly tag: string | null;
  /** How many frames decoding runs ahead of presentation, the same for every quality. */
  readonly reorderFrames: number;
}
