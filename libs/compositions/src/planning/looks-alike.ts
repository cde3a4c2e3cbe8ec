import type { MediaInfo, StreamProfile } from '@app/media-processing';

const MOVIE = 'mov,mp4,m4a,3gp,3g2,mj2';

/**
 * Whether a source may be in the very encoding of an output, as far as its header tells; the parameter sets, which say
 * most of it again, have to be compared as well. H.264 by software in MP4 or QuickTime: only there are copies tried out.
 * A bit rate that was asked for is what copies would not have.
 */
export function looksAlike({ container, video }: MediaInfo, profile: StreamProfile): boolean {
  if (profile.codec !== 'h264' || profile.encoder !== undefined || profile.bitRate !== undefined) return false;
  if (container !== MOVIE || video?.extradataSha256 === undefined || video.codec !== profile.codec) return false;
  const { range, matrix, primaries, transfer } = video.colour;
  return (
    video.displayWidth === profile.width &&
    video.displayHeight === profile.height &&
    video.rotationDegrees === 0 &&
    !video.isMirrored &&
    video.firstField === null &&
    !video.hasAlpha &&
    video.pixelFormat === 'yuv420p' &&
    range === 'tv' &&
    [matrix, primaries, transfer].every((name) => name === 'bt709')
  );
}
