import type { FileHandle } from 'node:fs/promises';
import type { VideoCodec } from '../segments/stream-profile';
import type { Extent, PictureHead } from './picture-head';
import { readKeyFrameHead } from './read-key-frame-head';
import { NAL_UNITS, readUnitsHead } from './read-units-head';

export type ReadPictureHead = (file: FileHandle, packet: Extent) => Promise<PictureHead>;

/**
 * What a packet as MP4 holds it begins with. Containers also mark keyframes at which decoding may begin, but which later
 * pictures may reach past. Not for VP9: ffmpeg gives no header of it to compare.
 */
export const PICTURE_HEADS: Readonly<Partial<Record<VideoCodec, ReadPictureHead>>> = {
  h264: (file, packet) => readUnitsHead(file, packet, NAL_UNITS.h264),
  hevc: (file, packet) => readUnitsHead(file, packet, NAL_UNITS.hevc),
  av1: readKeyFrameHead,
};
