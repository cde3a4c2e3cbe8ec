import type { FrameMarks } from './frame-marks';

/**
 * Where the packets of a stream can be taken apart. There is one only for streams in which every frame is there, lies on
 * the grid of one rate, and is shown.
 */
export interface PacketIndex {
  readonly frames: number;
  /**
   * Frames, counted from the first one and in rising order, with which an IDR picture begins: what comes before in the
   * file is shown before and needs nothing that follows, and the other way round.
   */
  readonly idrFrames: readonly number[];
  /** How many of the first packets are just as many of the first frames: a copy may end there, though not begin. */
  readonly ends: FrameMarks;
}
