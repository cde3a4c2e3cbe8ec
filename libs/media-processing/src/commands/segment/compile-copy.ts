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
 * Takes packets as they are, from a keyframe on.
 *
 * ffmpeg seeks a little before the time it is given where frames are reordered, and so lands on the keyframe before
 * the wanted one; `-copypriorss 0` leaves out what lies before that time.
 */
export function compileCopy({ segment, profile, inputs, outputPath }: SegmentJob<CopySegment>): FfmpegCommand {
  const { path, video } = findVideo(inputs, segment.sourceId);
  const seekUs = video.startUs + Math.round(framesToSeconds(segment.sourceFrame, profile.frameRate) * 1_000_000);
  const output = segmentOutput({ profile, frames: segment.frames, outputPath });
  return {
    ...output,
    args: [
      [...USER_MEDIA_INPUT_OPTIONS],
      ['-seek_timestamp', '1'],
      ['-ss', formatSeconds(seekUs)],
      ['-i', path],
      ['-map', `0:${video.streamIndex}`],
      ['-c:v', 'copy'],
      ['-copypriorss', '0'],
      ['-video_track_timescale', String(timescale(profile.frameRate))],
      ['-bitexact'],
      ...output.args,
    ],
  };
}
