import {
  isInOurColours,
  type MediaInfo,
  type StreamProfile,
  type VideoInfo,
  type VideoQuality,
} from '@app/media-processing';

const MOVIE = 'mov,mp4,m4a,3gp,3g2,mj2';

/**
 * Whether a source may be in the very encoding of an output, as far as its header tells; the parameter sets, which say
 * most of it again, have to be compared as well. Made by software, in MP4 or QuickTime: only there are copies tried out.
 * A bit rate that was asked for is what copies would not have.
 */
export function looksAlike(media: MediaInfo, profile: StreamProfile): boolean {
  const video = plainPicture(media, profile);
  if (!video) return false;
  const { range, matrix, primaries, transfer } = video.colour;
  return range === 'tv' && [matrix, primaries, transfer].every((name) => name === 'bt709');
}

/** What others spend more than on a picture would make an output much larger than it was asked for. */
const MOST_BITS_OF_A_PIXEL: Readonly<Record<VideoQuality, number>> = { low: 0, medium: 0.3, high: 0.6 };

/**
 * Whether a source in somebody else's encoding may stand in an output beside our own, as far as its header tells; the
 * parameter sets have to allow it as well. H.264: the sets of x265 and SVT-AV1 share a header with no others.
 */
export function mayStandBeside(media: MediaInfo, profile: StreamProfile): boolean {
  if (profile.codec !== 'h264') return false;
  const video = plainPicture(media, profile);
  if (video?.hdr !== null || !isInOurColours(video)) return false;
  const { num, den } = profile.frameRate;
  const bitRate = video.bitRate ?? (media.sizeBytes * 8_000_000) / media.durationUs;
  return bitRate <= MOST_BITS_OF_A_PIXEL[profile.quality] * ((profile.width * profile.height * num) / den);
}

/** A source's picture that lies in the frame as it is, in what decoders of the profile decode. */
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
