import type { AudioInfo } from '../../media-info/media-info';
import type { AudioPiece } from '../../segments/audio-mix';
import { SAMPLE_RATE } from '../../time/frames';

/** How the audio of a source is repeated. */
export interface Repetition {
  /** How often the file is read, in sequence. */
  readonly reads: number;
  /** Of what the reads are joined from. */
  readonly sampleRate: number;
  /** From the joined reads to sound at 48 kHz. */
  readonly filters: readonly string[];
}

/** Of stereo: 128 MB, five and a half minutes at 48 kHz. */
const MAX_KEPT_SAMPLES = 16_000_000;

/**
 * Audio that fits is kept in memory and repeated from there (`aloop`); longer audio is read again, which is then needed
 * only a few times. Both restart after the last decoded sample, not where the container says that the audio ends, and
 * both resample to 48 kHz afterwards: restarting the resampler would be audible as a click.
 *
 * Not `-stream_loop`: it relies on the container's duration, and never ends for a WAV with cover art.
 */
export function planRepetition({ repetitions = 1 }: AudioPiece, audio: AudioInfo): Repetition {
  if (repetitions === 1) return { reads: 1, sampleRate: SAMPLE_RATE, filters: [] };
  const { sampleRate, durationUs } = audio;
  const toOurRate = [`aresample=${SAMPLE_RATE}`];
  // One more than needed, for files that are shorter than they claim.
  if ((durationUs / 1_000_000) * sampleRate > MAX_KEPT_SAMPLES) {
    return { reads: repetitions + 1, sampleRate, filters: toOurRate };
  }
  return {
    reads: 1,
    sampleRate,
    filters: [`aloop=loop=${repetitions}:size=${MAX_KEPT_SAMPLES}`, ...toOurRate],
  };
}
