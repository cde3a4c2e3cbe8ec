import type { AudioInfo } from '../../media-info/media-info';
import type { AudioPiece } from '../../segments/audio-mix';
import { SAMPLE_RATE } from '../../time/frames';
import type { LocalInputs } from '../ffmpeg-command';
import { findAudio } from '../find-input';
import type { StreamInput } from '../input-list';
import { seekArgs } from '../seek';
import { USER_MEDIA_INPUT_OPTIONS } from '../user-media-options';
import { changeTempo } from './change-tempo';
import { downmix } from './downmix';
import { planRepetition } from './repetition';
import { shapePiece } from './shape-piece';

export interface CompiledPiece {
  /** What is played in sequence; more than one if a source is read repeatedly. */
  readonly reads: readonly SourceRead[];
  /** From the sound of the reads to the piece's exact samples, 48 kHz stereo. */
  readonly filters: readonly string[];
}

export interface SourceRead {
  readonly input: StreamInput;
  /** From the stream to stereo whose time counts from the in point. */
  readonly filters: readonly string[];
}

/**
 * The sound of a source between two samples.
 *
 * - Time counts from the source's first video frame, if it has one, as the in point of its clip does.
 * - `aresample` aligns the audio to its timestamps: with `async` and `first_pts` it drops what was decoded before the
 *   in point, fills late starts and gaps with silence, and ignores small irregularities of the timestamps.
 *   https://ffmpeg.org/ffmpeg-resampler.html
 */
export function compilePiece(piece: AudioPiece, inputs: LocalInputs): CompiledPiece {
  const { path, media, audio } = findAudio(inputs, piece.sourceId);
  const originUs = media.video?.startUs ?? audio.startUs;
  const originSample = Math.round((originUs * SAMPLE_RATE) / 1_000_000);
  const repetition = planRepetition(piece, audio);
  const read: SourceRead = {
    input: {
      args: [[...USER_MEDIA_INPUT_OPTIONS], ...seekTo(piece, { audio, originUs }), ['-i', path]],
      streamIndex: audio.streamIndex,
    },
    filters: [
      `asettb=1/${SAMPLE_RATE}`,
      `asetpts=PTS-(${originSample + piece.sourceSample})`,
      `aresample=${repetition.sampleRate}:async=1:first_pts=0:min_comp=0.00001:min_hard_comp=${LARGEST_IRREGULARITY_S}`,
      ...downmix(audio),
    ],
  };
  return {
    reads: Array.from({ length: repetition.reads }, () => read),
    filters: [
      ...repetition.filters,
      ...changeTempo(piece.speed ?? 1),
      ...repeat(piece),
      `atrim=end_sample=${piece.samples}`,
      ...shapePiece(piece),
    ],
  };
}

/** `aloop` repeats as many samples as it is told to hold: those that a source lacks are silence. */
function repeat({ repeatSamples }: AudioPiece): string[] {
  if (repeatSamples === undefined) return [];
  return [
    `apad=whole_len=${repeatSamples}`,
    `atrim=end_sample=${repeatSamples}`,
    `aloop=loop=-1:size=${repeatSamples}`,
    'asetpts=N/SR/TB',
  ];
}

/**
 * Decoders need earlier data: MP3 its bit reservoir, AAC and Opus the overlapping frames. In transport streams, audio
 * may also be stored a second away from the video of the same time, by which seeking works.
 */
const PRE_ROLL_US = 2_000_000;

/** Smaller gaps are taken for imprecise timestamps, larger ones for missing audio. */
const LARGEST_IRREGULARITY_S = 0.05;

interface Stream {
  readonly audio: AudioInfo;
  readonly originUs: number;
}

function seekTo({ sourceSample }: AudioPiece, { audio, originUs }: Stream): string[][] {
  // Audio may end before its video; there is nothing to seek to beyond its end.
  const targetUs = Math.min(originUs + (sourceSample / SAMPLE_RATE) * 1_000_000, audio.startUs + audio.durationUs);
  return seekArgs({ targetUs, startUs: audio.startUs, preRollUs: PRE_ROLL_US });
}
