import { toNumber, type AudioInfo, type MediaInfo, type VideoInfo } from '@app/media-processing';
import type { Wire } from '../openapi/wire';
import type { MediaDto, PictureDto, SoundDto } from './dto/media.dto';

const US_PER_SECOND = 1_000_000;

export function presentMedia({ container, durationUs, bitRate, video, audio }: MediaInfo): Wire<MediaDto> {
  return {
    container,
    duration: durationUs / US_PER_SECOND,
    bitrate: bitRate,
    video: video && presentPicture(video),
    audio: audio && presentSound(audio),
  };
}

function presentPicture(video: VideoInfo): Wire<PictureDto> {
  return {
    codec: video.codec,
    width: video.displayWidth,
    height: video.displayHeight,
    rotation: video.rotationDegrees,
    fps: Number(toNumber(video.frameRate).toFixed(3)),
    variable_fps: video.isVariableRate,
    pixel_format: video.pixelFormat,
    has_alpha: video.hasAlpha,
    interlaced: video.firstField !== null,
    hdr: video.hdr,
    color: { ...video.colour },
    duration: video.durationUs / US_PER_SECOND,
    bitrate: video.bitRate,
  };
}

function presentSound({ codec, sampleRate, channels, durationUs }: AudioInfo): Wire<SoundDto> {
  return { codec, sample_rate: sampleRate, channels, duration: durationUs / US_PER_SECOND };
}
