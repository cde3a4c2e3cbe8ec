import type { StreamProfile, VideoQuality } from '../../segments/stream-profile';
import { h264Level } from '../h264-level';
import type { HardwareEncoding } from './hardware-encoding';
import { hardwareStreamArgs } from './hardware-stream-args';

/** Intel Quick Sync. The runtime uploads frames from main memory itself. */
export const QSV: HardwareEncoding = {
  deviceArgs: [],
  // Quick Sync has separately named decoders; the generic interface decodes whatever it can.
  decoderArgs: [['-hwaccel', 'vaapi']],
  uploadFilters: [],
  encoderArgs: qsvArgs,
};

/**
 * - `+cgop`, and an IDR frame at the beginning of every GOP (`idr_interval 0`), close the GOPs; the adaptive options
 *   would choose frame types by content.
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

/** This encoder takes levels as numbers: 4.1 is 41. */
function levelNumber(profile: StreamProfile): string {
  return h264Level(profile).replace('.', '');
}

/** Meant to match the quality levels of x264; not yet measured on a device. */
const QUALITIES: Readonly<Record<VideoQuality, { readonly preset: string; readonly globalQuality: number }>> = {
  low: { preset: 'veryfast', globalQuality: 28 },
  medium: { preset: 'medium', globalQuality: 23 },
  high: { preset: 'slow', globalQuality: 19 },
};
