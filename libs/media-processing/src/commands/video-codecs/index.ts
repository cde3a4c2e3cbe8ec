import type { VideoCodec } from '../../segments/stream-profile';
import { AV1 } from './av1';
import { H264 } from './h264';
import { HEVC } from './hevc';
import type { VideoEncoding } from './video-encoding';
import { VP9 } from './vp9';

export const VIDEO_ENCODINGS: Readonly<Record<VideoCodec, VideoEncoding>> = {
  h264: H264,
  hevc: HEVC,
  vp9: VP9,
  av1: AV1,
};
