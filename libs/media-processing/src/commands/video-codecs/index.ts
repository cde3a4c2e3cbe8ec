import type { VideoCodec } from '../../segments/stream-profile';
import { H264 } from './h264';
import type { VideoEncoding } from './video-encoding';
import { VP9 } from './vp9';

export const VIDEO_ENCODINGS: Readonly<Record<VideoCodec, VideoEncoding>> = { h264: H264, vp9: VP9 };
