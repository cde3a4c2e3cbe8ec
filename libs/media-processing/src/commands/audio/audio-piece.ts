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
  /** What is heard one after the other; more than one where a source is read again. */
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
 * - Time counts from the source's first picture, where it has one: that is what the in point of its clip counts from.
 * - `aresample` brings the sound to its own time: with `async` and `first_pts` it drops what was decoded before the in
 *   point, fills with silence where the sound begins late or has holes, and lets small irregularities of the
 *   timestamps be. https://ffmpeg.org/ffmpeg-resampler.html
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
 * Decoders need what came before: MP3 its bit reservoir, AAC and Opus the frames they overlap with. In transport
 * streams sound may also lie a second away from the picture of the same time, by which they are sought.
 */
const PRE_ROLL_US = 2_000_000;

/** Less is taken for the timestamps' fault, more for the sound's. */
const LARGEST_IRREGULARITY_S = 0.05;

interface Stream {
  readonly audio: AudioInfo;
  readonly originUs: number;
}

function seekTo({ sourceSample }: AudioPiece, { audio, originUs }: Stream): string[][] {
  // Sound may end before its picture; beyond its end there is nothing to land on.
  const targetUs = Math.min(originUs + (sourceSample / SAMPLE_RATE) * 1_000_000, audio.startUs + audio.durationUs);
  return seekArgs({ targetUs, startUs: audio.startUs, preRollUs: PRE_ROLL_US });
}
