import type { AudioCodec } from '../../segments/container';
import { SAMPLE_RATE } from '../../time/frames';

/** Encoder delay of AAC: samples before the first audible one. */
export const AAC_PRIMING_SAMPLES = 1024;

/** How the mix is encoded into a file whose audio outputs copy unchanged. */
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
 * Each file states the real start and end of the audio, to the sample, without encoder delay and padding.
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
