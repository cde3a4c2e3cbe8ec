import type { StreamProfile } from '@app/media-processing';

/** Each seam in an ffmpeg run needs its own decoders, with frames in memory: about 80 MB at 1080p. */
const MAX_SEAMS = 4;
const MAX_PIXELS = MAX_SEAMS * 1920 * 1088;

interface Division {
  /** How many runs are concurrent, at least 1: none should be idle while another one has several seams. */
  readonly lanes: number;
  readonly profile: Pick<StreamProfile, 'width' | 'height'>;
}

/** Groups seams into ffmpeg runs: starting one takes a third of the time of checking a seam. */
export function divideSeams<T>(seams: readonly T[], { lanes, profile: { width, height } }: Division): T[][] {
  const most = Math.min(MAX_SEAMS, Math.floor(MAX_PIXELS / (width * height)));
  const size = Math.max(1, Math.min(most, Math.ceil(seams.length / lanes)));
  const runs = Math.ceil(seams.length / size);
  return Array.from({ length: runs }, (_, run) => seams.slice(run * size, (run + 1) * size));
}
