import type { StreamProfile, VideoQuality } from '../segments/stream-profile';
import { gopFrames } from '../segments/stream-profile';
import { formatRational } from '../time/rational';
import { timescale } from '../time/timescale';
import { h264Level } from './h264-level';

/**
 * The arguments that decide the codec parameters of a finished stream. Segments are joined without re-encoding, and
 * a decoder reads the parameter sets of the first one only: all of them must carry the same SPS and PPS, byte for
 * byte. So nothing here is left to the encoder's judgement of the content, nor to what the source's frames say:
 *
 * - `stitchable=1` keeps x264 from tuning the headers to the content: https://code.videolan.org/videolan/x264 (x264.h).
 * - Colour tags and the chroma location would be taken from the first frame, and differ between sources.
 * - x264 writes its version and settings, the number of threads among them, into an SEI (NAL unit type 6) at the head
 *   of every segment. They are of no use inside a joined stream.
 * - The number of threads is no part of the profile: it changes no parameter set. (It may change the pictures a little:
 *   x264 limits vertical motion to what its threads have finished. Nor do CPUs with and without AVX-512 agree bit for
 *   bit.)
 * - `-r` with `-fps_mode cfr` states the rate; the frames that arrive are on its grid already.
 */
export function canonicalVideoArgs(profile: StreamProfile): string[][] {
  const { preset, crf, referenceFrames } = QUALITIES[profile.quality];
  return [
    ['-c:v', 'libx264'],
    ['-preset', preset],
    ['-crf', String(crf)],
    ['-profile:v', 'high'],
    ['-level:v', h264Level(profile)],
    ['-pix_fmt', 'yuv420p'],
    ['-refs', String(referenceFrames)],
    ['-bf', String(B_FRAMES)],
    ['-g', String(gopFrames(profile))],
    ['-x264-params', 'scenecut=0:open-gop=0:stitchable=1'],
    ['-color_range', 'tv'],
    ['-colorspace', 'bt709'],
    ['-color_primaries', 'bt709'],
    ['-color_trc', 'bt709'],
    ['-chroma_sample_location', 'left'],
    ['-bsf:v', 'filter_units=remove_types=6'],
    ['-r', formatRational(profile.frameRate)],
    ['-fps_mode', 'cfr'],
    ['-video_track_timescale', String(timescale(profile.frameRate))],
    ['-bitexact'],
  ];
}

/**
 * How many frames decoding runs ahead of presentation: two for x264's default pyramid of B-frames. The same for every
 * quality.
 */
export const REORDER_FRAMES = 2;

const B_FRAMES = 3;

interface QualityArgs {
  readonly preset: string;
  readonly crf: number;
  /** Stated because presets differ; four fit the decoded picture buffer of every level. */
  readonly referenceFrames: number;
}

const QUALITIES: Readonly<Record<VideoQuality, QualityArgs>> = {
  low: { preset: 'veryfast', crf: 26, referenceFrames: 1 },
  medium: { preset: 'medium', crf: 20, referenceFrames: 3 },
  high: { preset: 'slow', crf: 17, referenceFrames: 4 },
};
