import type { StreamProfile } from '@app/media-processing';

/** Each seam that a run looks at has decoders of its own, whose pictures are all in memory: some 80 MB in 1080p. */
const MAX_SEAMS = 4;
const MAX_PIXELS = MAX_SEAMS * 1920 * 1088;

interface Division {
  /** How many runs there are at once, at least 1: none is to be idle while another one has several. */
  readonly lanes: number;
  readonly profile: Pick<StreamProfile, 'width' | 'height'>;
}

/** Which seams one run of ffmpeg looks at: to start it takes as long as a third of a look. */
export function divideSeams<T>(seams: readonly T[], { lanes, profile: { width, height } }: Division): T[][] {
  const most = Math.min(MAX_SEAMS, Math.floor(MAX_PIXELS / (width * height)));
  const size = Math.max(1, Math.min(most, Math.ceil(seams.length / lanes)));
  const runs = Math.ceil(seams.length / size);
  return Array.from({ length: runs }, (_, run) => seams.slice(run * size, (run + 1) * size));
}
