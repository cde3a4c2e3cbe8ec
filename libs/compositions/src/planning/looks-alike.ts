import {
  isInOurColours,
  type MediaInfo,
  type StreamProfile,
  type VideoInfo,
  type VideoQuality,
} from '@app/media-processing';

const MOVIE = 'mov,mp4,m4a,3gp,3g2,mj2';

/**
 * Whether a source may have the same encoding as an output, judging by its header; the parameter sets, which repeat
 * most of it, must be compared as well. Only for outputs encoded in software, in MP4 or QuickTime: others are not
 * tried. Not if a bitrate is requested, which copies would not have.
 */
export function looksAlike(media: MediaInfo, profile: StreamProfile): boolean {
  const video = plainPicture(media, profile);
  if (!video) return false;
  const { range, matrix, primaries, transfer } = video.colour;
  return range === 'tv' && [matrix, primaries, transfer].every((name) => name === 'bt709');
}

/** Sources with a higher bitrate than this would make the output much larger than its quality calls for. */
const MOST_BITS_OF_A_PIXEL: Readonly<Record<VideoQuality, number>> = { low: 0, medium: 0.3, high: 0.6 };

/**
 * Whether a source from another encoder may be mixed with our own segments, judging by its header; the parameter sets
 * must allow it as well. H.264 only: the parameter sets of x265 and SVT-AV1 cannot share a header with others.
 */
export function mayStandBeside(media: MediaInfo, profile: StreamProfile): boolean {
  if (profile.codec !== 'h264') return false;
  const video = plainPicture(media, profile);
  if (video?.hdr !== null || !isInOurColours(video)) return false;
  const { num, den } = profile.frameRate;
  const bitRate = video.bitRate ?? (media.sizeBytes * 8_000_000) / media.durationUs;
  return bitRate <= MOST_BITS_OF_A_PIXEL[profile.quality] * ((profile.width * profile.height * num) / den);
}

/** A source's video if it fills the frame unscaled, in a form that decoders of the profile support; else null. */
function plainPicture({ container, video }: MediaInfo, profile: StreamProfile): VideoInfo | null {
  if (profile.encoder !== undefined || profile.bitRate !== undefined) return null;
  if (container !== MOVIE || video?.extradataSha256 === undefined || video.codec !== profile.codec) return null;
  const isPlain =
    video.displayWidth === profile.width &&
    video.displayHeight === profile.height &&
    video.rotationDegrees === 0 &&
    !video.isMirrored &&
    video.firstField === null &&
    !video.hasAlpha &&
    video.pixelFormat === 'yuv420p';
  return isPlain ? video : null;
}
