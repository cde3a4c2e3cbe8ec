import type { VideoQuality } from '../../../segments/stream-profile';
import { framesToSeconds } from '../../../time/frames';
import { formatRational } from '../../../time/rational';
import type { FfmpegCommand } from '../../ffmpeg-command';
import { NOTHING_FROM_THE_INPUTS } from '../../nothing-from-the-inputs';
import { lengthOf, segmentsInput, type Assembly } from '../assembly';
import type { FileContent } from './container-content';

/**
 * GIF: one palette for the whole video, in two runs. (A single run would have to buffer every frame until the last.)
 *
 * - Times are centiseconds. Each frame is shown at the one nearest to its own, so errors do not add up. Browsers turn
 *   one centisecond into ten: hence at most 50 frames per second.
 * - Files are large, a megabyte per second and more: hence the limits.
 */
export const GIF: FileContent = {
  picture: {
    videoCodecs: ['h264'],
    conversion: {
      codec: 'gif',
      maxFrameRate: { num: 50, den: 1 },
      maxSide: 1280,
      maxSeconds: 60,
      tickUs: 10_000,
    },
  },
  sound: null,
  assemble: (assembly) => [findPalette(assembly), applyPalette(assembly)],
};

interface Look {
  /** Of at most 256 colours, one is transparency, for unchanged pixels. */
  readonly colours: number;
  /** Ordered dithering is stable from frame to frame; error diffusion is finer, but compresses worse. */
  readonly dither: string;
}

const LOOKS: Readonly<Record<VideoQuality, Look>> = {
  low: { colours: 64, dither: 'bayer:bayer_scale=4' },
  medium: { colours: 256, dither: 'bayer:bayer_scale=3' },
  high: { colours: 256, dither: 'sierra2_4a' },
};

/** Limits time and memory for long videos; colours that appear in fewer frames are hardly missed. */
const COUNTED_FRAMES = 300;

/** Segments are tagged as BT.709, but the filter assumes BT.601 for small untagged frames. */
const TO_RGB = 'scale=in_color_matrix=bt709:in_range=tv:flags=bicubic+full_chroma_int+accurate_rnd,format=rgb32';

function findPalette(assembly: Assembly): FfmpegCommand {
  const step = Math.ceil(assembly.totalFrames / COUNTED_FRAMES);
  const { colours } = LOOKS[assembly.profile.quality];
  const outputPath = palettePath(assembly);
  return {
    args: [
      ...segmentsInput(assembly),
      ['-map', '0:v:0'],
      ['-vf', `select='not(mod(n,${step}))',${TO_RGB},palettegen=max_colors=${colours}:stats_mode=full`],
      ['-frames:v', '1'],
      ['-update', '1'],
      ['-f', 'image2'],
      [outputPath],
    ],
    outputPath,
    ...lengthOf(assembly),
    expectedFrames: 1,
  };
}

function applyPalette(assembly: Assembly): FfmpegCommand {
  const { outputPath, profile, totalFrames } = assembly;
  const { num, den } = profile.frameRate;
  const { dither } = LOOKS[profile.quality];
  const onGrid = `settb=${den}/${num},setpts=N`;
  return {
    args: [
      ...segmentsInput(assembly),
      ['-i', palettePath(assembly)],
      [
        '-filter_complex',
        `[0:v:0]${onGrid},${TO_RGB}[film];[film][1:v:0]paletteuse=dither=${dither}:diff_mode=rectangle[gif]`,
      ],
      ['-map', '[gif]'],
      ['-frames:v', String(totalFrames)],
      ['-c:v', 'gif'],
      ['-r', formatRational(profile.frameRate)],
      ['-fps_mode', 'cfr'],
      ...NOTHING_FROM_THE_INPUTS,
      ['-loop', '0'],
      ['-final_delay', String(lastDelay(assembly))],
      ['-bitexact'],
      ['-f', 'gif'],
      [outputPath],
    ],
    outputPath,
    ...lengthOf(assembly),
  };
}

/** Centiseconds. There is no next frame from which ffmpeg could derive the duration of the last one. */
function lastDelay({ totalFrames, profile }: Assembly): number {
  const endOf = (frames: number): number => Math.round(framesToSeconds(frames, profile.frameRate) * 100);
  return endOf(totalFrames) - endOf(totalFrames - 1);
}

function palettePath({ outputPath }: Assembly): string {
  return `${outputPath}.palette.png`;
}
