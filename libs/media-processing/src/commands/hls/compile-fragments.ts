import { GOP_SECONDS, type StreamProfile } from '../../segments/stream-profile';
import { SAMPLE_RATE, samplesToUs } from '../../time/frames';
import { lengthOf, segmentsInput } from '../assembly/assembly';
import { movieTimescale, pictureArgs } from '../assembly/muxer-args';
import type { FfmpegCommand } from '../ffmpeg-command';
import { NOTHING_FROM_THE_INPUTS } from '../nothing-from-the-inputs';

interface Picture {
  /** A file that holds `concatList` of the segments, in order. */
  readonly listPath: string;
  readonly profile: StreamProfile;
  readonly totalFrames: number;
  readonly outputPath: string;
}

interface Sound {
  /** Of the whole timeline, in AAC. */
  readonly audioPath: string;
  readonly totalSamples: number;
  readonly outputPath: string;
}

/**
 * The video of a timeline as fragmented MP4 (ISO/IEC 14496-12, 8.8), one fragment per GOP, without encoding.
 *
 * `delay_moov`: the header is written once the first frames are known, with an edit list that removes the decoder
 * delay. So the first frame is shown at exactly 0, together with the first audio sample.
 */
export function compilePictureFragments(picture: Picture): FfmpegCommand {
  const { profile, outputPath } = picture;
  return {
    args: [
      ...segmentsInput(picture),
      ['-map', '0:v:0'],
      ['-c', 'copy'],
      ...pictureArgs(profile),
      ['-movie_timescale', String(movieTimescale(profile))],
      ...fragmentArgs('frag_keyframe'),
      [outputPath],
    ],
    outputPath,
    ...lengthOf(picture),
  };
}

/** The audio for it: fragments about as long as a GOP. */
export function compileSoundFragments({ audioPath, totalSamples, outputPath }: Sound): FfmpegCommand {
  return {
    args: [
      ['-i', audioPath],
      ['-map', '0:a:0'],
      ['-c', 'copy'],
      ['-movie_timescale', String(SAMPLE_RATE)],
      ['-frag_duration', String(GOP_SECONDS * 1_000_000)],
      ...fragmentArgs(),
      [outputPath],
    ],
    outputPath,
    expectedFrames: null,
    durationUs: samplesToUs(totalSamples),
  };
}

function fragmentArgs(...flags: readonly string[]): string[][] {
  return [
    ...NOTHING_FROM_THE_INPUTS,
    ['-movflags', ['', ...flags, 'delay_moov', 'default_base_moof'].join('+')],
    ['-bitexact'],
    ['-f', 'mp4'],
  ];
}
