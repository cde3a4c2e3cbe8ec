import type { StreamProfile, VideoQuality } from '../../segments/stream-profile';
import { h264Level } from '../h264-level';
import type { HardwareEncoding } from './hardware-encoding';
import { hardwareStreamArgs } from './hardware-stream-args';

/** Intel Quick Sync. The runtime takes pictures from main memory itself. */
export const QSV: HardwareEncoding = {
  deviceArgs: [],
  // Quick Sync has decoders of its own name; the common interface takes whatever it can decode.
  decoderArgs: [['-hwaccel', 'vaapi']],
  uploadFilters: [],
  encoderArgs: qsvArgs,
};

/**
 * - `+cgop`, and an IDR frame at the beginning of every GOP (`idr_interval 0`), close the GOPs; the adaptive options
 *   would move frames' kinds with the content.
 * - `b_strategy 0`: B-frames are not referred to, see `nvenc.ts`.
 * - `global_quality` without look-ahead is constant quality (ICQ).
 */
function qsvArgs(profile: StreamProfile): readonly (readonly string[])[] {
  const { preset, globalQuality } = QUALITIES[profile.quality];
  return [
    ['-c:v', 'h264_qsv'],
    ['-preset', preset],
    ['-global_quality', String(globalQuality)],
    ['-look_ahead', '0'],
    ['-profile:v', 'high'],
    ['-level:v', levelNumber(profile)],
    ['-pix_fmt', 'nv12'],
    ['-bf', '2'],
    ['-b_strategy', '0'],
    ['-adaptive_i', '0'],
    ['-adaptive_b', '0'],
    ['-idr_interval', '0'],
    ['-flags', '+cgop'],
    ['-pic_timing_sei', '0'],
    ['-a53cc', '0'],
    ...hardwareStreamArgs(profile),
  ];
}

/** This encoder has no names for levels: 4.1 is 41. */
function levelNumber(profile: StreamProfile): string {
  return h264Level(profile).replace('.', '');
}

/** Steps that are meant to look like x264's; not measured on a device yet. */
const QUALITIES: Readonly<Record<VideoQuality, { readonly preset: string; readonly globalQuality: number }>> = {
  low: { preset: 'veryfast', globalQuality: 28 },
  medium: { preset: 'medium', globalQuality: 23 },
  high: { preset: 'slow', globalQuality: 19 },
};
