import type { CopySegment } from '../../segments/segment';
import { formatSeconds } from '../../time/format-seconds';
import { framesToSeconds } from '../../time/frames';
import { timescale } from '../../time/timescale';
import type { FfmpegCommand } from '../ffmpeg-command';
import { findVideo } from '../find-input';
import { USER_MEDIA_INPUT_OPTIONS } from '../user-media-options';
import type { SegmentJob } from './segment-job';
import { segmentOutput } from './segment-output';

/**
 * Takes packets as they are, from a keyframe on. Their timestamps stay what they are, too: the source has to be an MP4
 * file of the canonical profile, its clock included. (There ffmpeg also finds the very keyframe; in Matroska it starts
 * at the one before, to be safe from reordered frames.)
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
      ['-video_track_timescale', String(timescale(profile.frameRate))],
      ['-bitexact'],
      ...output.args,
    ],
  };
}
