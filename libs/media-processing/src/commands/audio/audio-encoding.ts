import type { AudioCodec } from '../../segments/container';
import { SAMPLE_RATE } from '../../time/frames';

/** What stands before the first sample that is heard, to prime the decoder of AAC. */
export const AAC_PRIMING_SAMPLES = 1024;

/** How the mix becomes a file from which an output can take its sound as it is. */
export interface AudioEncoding {
  /** ffmpeg's name. */
  readonly encoder: string;
  /** Bits per second, unless something else is asked for. */
  readonly bitRate: number;
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
 * - MP3: in the LAME header, https://wiki.hydrogenaud.io/index.php?title=LAME#VBR_header_and_LAME_tag
 */
export const AUDIO_ENCODINGS: Readonly<Record<AudioCodec, AudioEncoding>> = {
  aac: {
    encoder: 'aac',
    bitRate: 192_000,
    muxerArgs: [['-movie_timescale', String(SAMPLE_RATE)]],
    muxer: 'mp4',
    extension: 'm4a',
  },
  opus: {
    encoder: 'libopus',
    bitRate: 160_000,
    muxerArgs: [],
    muxer: 'webm',
    extension: 'webm',
  },
  mp3: {
    encoder: 'libmp3lame',
    bitRate: 192_000,
    muxerArgs: [],
    muxer: 'mp3',
    extension: 'mp3',
  },
};
