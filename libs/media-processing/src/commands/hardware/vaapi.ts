import type { StreamProfile, VideoQuality } from '../../segments/stream-profile';
import { h264Level } from '../h264-level';
import type { HardwareEncoding } from './hardware-encoding';
import { hardwareStreamArgs } from './hardware-stream-args';

/** Linux's common interface, mainly for Intel and AMD. It encodes frames in device memory. */
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
 * - No B-frames: AMD's driver does not support them for H.264, and a single argument list for all devices is worth more
 *   than a few per cent of size.
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

/** Meant to match the quality levels of x264; not yet measured on a device. */
const QUANTISERS: Readonly<Record<VideoQuality, number>> = { low: 28, medium: 23, high: 19 };
