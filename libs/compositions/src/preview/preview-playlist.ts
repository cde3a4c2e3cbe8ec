import {
  frameTicks,
  mediaPlaylist,
  targetDuration,
  timescale,
  type Container,
  type PlaylistSegment,
  type Segment,
  type StreamProfile,
  type VideoCodec,
} from '@app/media-processing';
import { previewHeader, previewSegment, type PreviewTrack } from './preview-files';

const FORMATS: ReadonlySet<Container> = new Set<Container>(['mp4', 'mov', 'hls']);
/** What players of HLS know. */
const CODECS: ReadonlySet<VideoCodec> = new Set<VideoCodec>(['h264', 'hevc']);

/** Whether such an output can be watched while it is made: whether players take its segments as they are. */
export function hasPreview({ format, codec }: { readonly format: Container; readonly codec: VideoCodec }): boolean {
  return FORMATS.has(format) && CODECS.has(codec);
}

export type SegmentLength = Pick<PlaylistSegment, 'seconds'>;

/** How long the segments of a picture are. */
export function pictureLengths(
  { frameRate }: Pick<StreamProfile, 'frameRate'>,
  segments: readonly Pick<Segment, 'frames'>[],
): SegmentLength[] {
  const [ticks, den] = [frameTicks(frameRate), timescale(frameRate)];
  return segments.map(({ frames }) => ({ seconds: { num: frames * ticks, den } }));
}

export interface PreviewPlaylist {
  readonly track: PreviewTrack;
  /** All of the timeline, made or not. */
  readonly segments: readonly SegmentLength[];
  /** How many from the first one on are listed. */
  readonly listed: number;
  /** Whether there may be more later. */
  readonly isGrowing: boolean;
  /** What the presentation has besides: all its playlists have one target duration. */
  readonly others?: readonly SegmentLength[];
}

/**
 * The playlist of a track. Segments follow each other in it as on the timeline, so that what stands in it stays as it is.
 *
 * @param folder where its files lie: an address with a slash at the end, or nothing where that is beside the playlist
 */
export function previewPlaylist(playlist: PreviewPlaylist, folder = ''): string {
  const { track, segments, listed, isGrowing, others = [] } = playlist;
  const named = segments
    .slice(0, listed)
    .map(({ seconds }, index) => ({ uri: folder + previewSegment(track, index), seconds }));
  return mediaPlaylist({
    mapUri: folder + previewHeader(track),
    segments: named,
    // Of all, for it must not change: https://www.rfc-editor.org/rfc/rfc8216#section-6.2.1
    targetSeconds: targetDuration([...segments, ...others]),
    isGrowing,
  });
}
