import type { CopySegment } from '../../segments/segment';
import { framesToSeconds } from '../../time/frames';
import { formatSeconds } from '../../time/format-seconds';
import { timescale } from '../../time/timescale';
import { COLOUR_TAGS } from '../canonical-video-args';
import type { FfmpegCommand } from '../ffmpeg-command';
import { findVideo } from '../find-input';
import { USER_MEDIA_INPUT_OPTIONS } from '../user-media-options';
import type { SegmentJob } from './segment-job';
import { segmentOutput } from './segment-output';

/**
 * Copies packets, from a keyframe on. The source is an MP4 file, in which ffmpeg seeks to exactly that keyframe. (In
 * Matroska it starts at the previous one, to be safe from reordered frames.)
 *
 * Their timestamps stay what they are, too. Those of our own encoding lie on the profile's clock; those of others as
 * near to it as their own allows, until segments are joined (`setts` could move them here only on the source's clock:
 * ffmpeg 5.1 does not heed its `time_base`). Missing colour tags are taken from the profile.
 */
export function compileCopy({ segment, profile, inputs, outputPath }: SegmentJob<CopySegment>): FfmpegCommand {
  const { path, video } = findVideo(inputs, segment.sourceId);
  const output = segmentOutput({ profile, frames: segment.frames, outputPath });
  const keyframeUs = video.startUs + framesToSeconds(segment.sourceFrame, profile.frameRate) * 1_000_000;
  return {
    ...output,
    args: [
      [...USER_MEDIA_INPUT_OPTIONS],
      ['-seek_timestamp', '1'],
      ['-ss', formatSeconds(keyframeUs)],
      ['-i', path],
      ['-map', `0:${video.streamIndex}`],
      ['-c:v', 'copy'],
      ...(profile.sharedSets ? COLOUR_TAGS : []),
      ['-video_track_timescale', String(timescale(profile.frameRate))],
      ['-bitexact'],
      ...output.args,
    ],
  };
}
