import type { StreamProfile, VideoQuality } from '../../segments/stream-profile';
import { h264Level } from '../h264-level';
import type { HardwareEncoding } from './hardware-encoding';
import { hardwareStreamArgs } from './hardware-stream-args';

/** NVIDIA. The driver uploads frames from main memory itself. */
export const NVENC: HardwareEncoding = {
  deviceArgs: [],
  decoderArgs: [['-hwaccel', 'cuda']],
  uploadFilters: [],
  encoderArgs: nvencArgs,
};

/**
 * - Each GOP begins with an IDR frame, which closes the one before; `no-scenecut` and `b_adapt` keep the pattern the
 *   same whatever the content, `strict_gop` keeps rate control within the GOP.
 * - B-frames are not used as references: decoding then runs one frame ahead, within the two that the join allows for.
 * - `-b:v 0`, or the default bit rate would cap the constant quality that `cq` asks for.
 */
function nvencArgs(profile: StreamProfile): readonly (readonly string[])[] {
  const { preset, cq } = QUALITIES[profile.quality];
  return [
    ['-c:v', 'h264_nvenc'],
    ['-preset', preset],
    ['-tune', 'hq'],
    ['-rc', 'vbr'],
    ['-cq', String(cq)],
    ['-b:v', '0'],
    ['-profile:v', 'high'],
    ['-level:v', h264Level(profile)],
    ['-pix_fmt', 'yuv420p'],
    ['-bf', '2'],
    ['-b_ref_mode', 'disabled'],
    ['-b_adapt', '0'],
    ['-no-scenecut', '1'],
    ['-strict_gop', '1'],
    ['-forced-idr', '1'],
    ['-a53cc', '0'],
    ...hardwareStreamArgs(profile),
  ];
}

/** Meant to match the quality levels of x264; not yet measured on a device. */
const QUALITIES: Readonly<Record<VideoQuality, { readonly preset: string; readonly cq: number }>> = {
  low: { preset: 'p2', cq: 30 },
  medium: { preset: 'p5', cq: 24 },
  high: { preset: 'p7', cq: 20 },
};
