import type { AudioCodec } from '../../segments/container';
import { SAMPLE_RATE } from '../../time/frames';

/** What stands before the first sample that is heard, to prime the decoder of AAC. */
export const AAC_PRIMING_SAMPLES = 1024;

/** How the mix becomes a file from which an output can take its sound as it is. */
export interface AudioEncoding {
  readonly encoderArgs: readonly (readonly string[])[];
  readonly muxerArgs: readonly (readonly string[])[];
  readonly muxer: string;
  /** Of the file, without its dot. */
  readonly extension: string;
}

/**
 * Each file says where the sound really begins and ends, to the sample, without what primes the decoder and what fills
 * the last packet.
 *
 * - AAC: in an edit list, which counts in `-movie_timescale`.
 * - Opus: in WebM's CodecDelay and DiscardPadding. (In MP4 ffmpeg would forget the end when it copies it to WebM.)
 */
export const AUDIO_ENCODINGS: Readonly<Record<AudioCodec, AudioEncoding>> = {
  aac: {
    encoderArgs: [
      ['-c:a', 'aac'],
      ['-b:a', '192k'],
    ],
    muxerArgs: [['-movie_timescale', String(SAMPLE_RATE)]],
    muxer: 'mp4',
    extension: 'm4a',
  },
  opus: {
    encoderArgs: [
      ['-c:a', 'libopus'],
      ['-b:a', '160k'],
    ],
    muxerArgs: [],
    muxer: 'webm',
    extension: 'webm',
  },
};
