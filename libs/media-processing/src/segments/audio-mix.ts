/** The sound of the whole timeline, as data. Positions and lengths are samples at 48 kHz; the result is stereo. */
export interface AudioMix {
  readonly totalSamples: number;
  /** Summed without normalisation, then limited. Empty: silence. */
  readonly tracks: readonly AudioTrack[];
  /** What the mix is to be brought to, integrated by EBU R128; absent: it is left as loud as it is. */
  readonly loudnessLufs?: number;
}

export interface AudioTrack {
  /** Linear gain, 0-2. */
  readonly volume: number;
  /** In order of time, not overlapping, all within [0, totalSamples). Between them the track is silent. */
  readonly pieces: readonly AudioPiece[];
  /** Where music gives way to speech: a bed is lowered while any voice of the mix sounds. Absent: neither. */
  readonly role?: 'voice' | 'bed';
}

export interface AudioPiece {
  readonly sourceId: string;
  /** Where the piece begins on the timeline. */
  readonly startSample: number;
  /** Its exact length on the timeline; silence pads a source that ends earlier. */
  readonly samples: number;
  /** In point in the source. */
  readonly sourceSample: number;
  /** How many seconds of the source pass in one second, at the same pitch; absent: 1. */
  readonly speed?: number;
  /** After so many samples it begins again at the in point. They are kept in memory. */
  readonly repeatSamples?: number;
  /** Linear gain of this piece, besides that of its track, 0-2; absent: 1. */
  readonly volume?: number;
  /** How often the source has to be played, without a gap, to fill the piece; absent: once. */
  readonly repetitions?: number;
  /** Length of the linear rise from silence at the beginning, and of the fall to silence at the end; absent: none. */
  readonly fadeInSamples?: number;
  readonly fadeOutSamples?: number;
  /** Where it passes from, or into, other pieces; absent: nowhere. */
  readonly crossfades?: readonly AudioCrossfade[];
}

/** A quarter of a sine: of two that lie over each other, the one in and the other out, the power is always the same. */
export interface AudioCrossfade {
  readonly direction: 'in' | 'out';
  /** Where it begins on the timeline, which may be before the piece does. */
  readonly startSample: number;
  readonly samples: number;
}
