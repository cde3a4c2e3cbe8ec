import type { AudioInfo } from '../../media-info/media-info';
import type { AudioPiece } from '../../segments/audio-mix';
import { SAMPLE_RATE } from '../../time/frames';

/** How the sound of a source comes to be heard again and again. */
export interface Repetition {
  /** How often the file is read, one time after the other. */
  readonly reads: number;
  /** Of what the reads are joined from. */
  readonly sampleRate: number;
  /** From the joined reads to sound at 48 kHz. */
  readonly filters: readonly string[];
}

/** Of stereo: 128 MB, five and a half minutes at 48 kHz. */
const MAX_KEPT_SAMPLES = 16_000_000;

/**
 * Sound that fits is kept in memory and repeated from there (`aloop`); longer sound is read again, since that is then
 * needed only a few times. Both begin anew after the last sample that the decoder gave, not where the container says
 * the sound should end, and both bring it to 48 kHz afterwards: a resampler that starts over would be heard as a click.
 *
 * Not `-stream_loop`: it goes by the container's length, and never ends for a WAV that has cover art.
 */
export function planRepetition({ repetitions = 1 }: AudioPiece, audio: AudioInfo): Repetition {
  if (repetitions === 1) return { reads: 1, sampleRate: SAMPLE_RATE, filters: [] };
  const { sampleRate, durationUs } = audio;
  const toOurRate = [`aresample=${SAMPLE_RATE}`];
  // The last one more than should be needed is for files that say they are longer than they are.
  if ((durationUs / 1_000_000) * sampleRate > MAX_KEPT_SAMPLES) {
    return { reads: repetitions + 1, sampleRate, filters: toOurRate };
  }
  return {
    reads: 1,
    sampleRate,
    filters: [`aloop=loop=${repetitions}:size=${MAX_KEPT_SAMPLES}`, ...toOurRate],
  };
}
