import {
  frameTicks,
  mediaPlaylist,
  targetDuration,
  timescale,
  type Container,
  type Segment,
  type StreamProfile,
  type VideoCodec,
} from '@app/media-processing';
import { PREVIEW_HEADER, previewSegment } from './preview-files';

const FORMATS: ReadonlySet<Container> = new Set<Container>(['mp4', 'mov', 'hls']);
/** What players of HLS know. */
const CODECS: ReadonlySet<VideoCodec> = new Set<VideoCodec>(['h264', 'hevc']);

/** Whether such an output can be watched while it is made: whether players take its segments as they are. */
export function hasPreview({ format, codec }: { readonly format: Container; readonly codec: VideoCodec }): boolean {
  return FORMATS.has(format) && CODECS.has(codec);
}

export interface GrowingPicture {
  readonly profile: Pick<StreamProfile, 'frameRate'>;
  /** All of the timeline, made or not. */
  readonly segments: readonly Pick<Segment, 'frames'>[];
  /** How many from the first one on can be played. */
  readonly playable: number;
  /** Whether there may be more later. */
  readonly isGrowing: boolean;
}

/**
 * The playlist of what can be played of a timeline so far. Segments follow each other in it as on the timeline, so it ends
 * before the first one that is missing, and what stands in it stays as it is.
 *
 * @param folder where its files lie: an address with a slash at the end, or nothing where that is beside the playlist
 */
export function previewPlaylist({ profile, segments, playable, isGrowing }: GrowingPicture, folder = ''): string {
  const [ticks, ticksPerSecond] = [frameTicks(profile.frameRate), timescale(profile.frameRate)];
  const all = segments.map(({ frames }, index) => ({
    uri: folder + previewSegment(index),
    seconds: { num: frames * ticks, den: ticksPerSecond },
  }));
  return mediaPlaylist({
    mapUri: folder + PREVIEW_HEADER,
    segments: all.slice(0, playable),
    // Of all, for it must not change: https://www.rfc-editor.org/rfc/rfc8216#section-6.2.1
    targetSeconds: targetDuration(all),
    isGrowing,
  });
}
