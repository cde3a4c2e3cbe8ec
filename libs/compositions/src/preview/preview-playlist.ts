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
/** Codecs that HLS players support. */
const CODECS: ReadonlySet<VideoCodec> = new Set<VideoCodec>(['h264', 'hevc']);

/** Whether an output can be watched while it renders: whether players support its segments as they are. */
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
  /** The whole timeline, rendered or not. */
  readonly segments: readonly SegmentLength[];
  /** How many segments are listed, from the first. */
  readonly listed: number;
  /** Whether more may follow. */
  readonly isGrowing: boolean;
  /** The other track: all playlists of a presentation need the same target duration. */
  readonly others?: readonly SegmentLength[];
}

/**
 * The media playlist of a track. Segments are listed in timeline order, so that entries never change.
 *
 * @param folder URL of its files, with a trailing slash; empty if they are beside the playlist
 */
export function previewPlaylist(playlist: PreviewPlaylist, folder = ''): string {
  const { track, segments, listed, isGrowing, others = [] } = playlist;
  const named = segments
    .slice(0, listed)
    .map(({ seconds }, index) => ({ uri: folder + previewSegment(track, index), seconds }));
  return mediaPlaylist({
    mapUri: folder + previewHeader(track),
    segments: named,
    // Of all segments, since it must not change: https://www.rfc-editor.org/rfc/rfc8216#section-6.2.1
    targetSeconds: targetDuration([...segments, ...others]),
    isGrowing,
  });
}
