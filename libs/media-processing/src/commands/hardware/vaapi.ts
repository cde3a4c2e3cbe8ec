import type { StreamProfile, VideoQuality } from '../../segments/stream-profile';
import { h264Level } from '../h264-level';
import type { HardwareEncoding } from './hardware-encoding';
import { hardwareStreamArgs } from './hardware-stream-args';

/** Linux's common interface, above all for Intel and AMD. It encodes what lies in the device's memory. */
export const VAAPI: HardwareEncoding = {
  deviceArgs: [
    ['-init_hw_device', 'vaapi=encoder'],
    ['-filter_hw_device', 'encoder'],
  ],
  decoderArgs: [['-hwaccel', 'vaapi']],
  uploadFilters: ['format=nv12', 'hwupload'],
  encoderArgs: vaapiArgs,
};

/**
 * - No B-frames: AMD's driver has none for H.264, and one argument list for all devices is worth more than the few
 *   per cent.
 * - Constant quantiser: the one rate control that every driver has. Each GOP begins with an IDR frame.
 */
function vaapiArgs(profile: StreamProfile): readonly (readonly string[])[] {
  return [
    ['-c:v', 'h264_vaapi'],
    ['-rc_mode', 'CQP'],
    ['-qp', String(QUANTISERS[profile.quality])],
    ['-profile:v', 'high'],
    ['-level:v', h264Level(profile)],
    ['-coder', 'cabac'],
    ['-bf', '0'],
    ['-idr_interval', '0'],
    ['-sei', '0'],
    ...hardwareStreamArgs(profile),
  ];
}

/** Steps that are meant to look like x264's; not measured on a device yet. */
const QUANTISERS: Readonly<Record<VideoQuality, number>> = { low: 28, medium: 23, high: 19 };
