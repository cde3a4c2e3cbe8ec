import type { FfmpegCommand } from '../commands/ffmpeg-command';
import { HARDWARE_ENCODINGS } from '../commands/hardware/hardware-encodings';
import type { HardwareEncoder, StreamProfile } from '../segments/stream-profile';

/** Larger than the minimum frame size of all of them. */
const TRIAL: StreamProfile = {
  codec: 'h264',
  width: 1280,
  height: 720,
  frameRate: { num: 30, den: 1 },
  quality: 'low',
};
const TRIAL_FRAMES = 8;

/** Encodes a few frames with exactly the arguments for a segment, and discards them. */
export function trialCommand(encoder: HardwareEncoder): FfmpegCommand {
  const { deviceArgs, uploadFilters, encoderArgs } = HARDWARE_ENCODINGS[encoder];
  const { width, height } = TRIAL;
  const picture = `testsrc2=s=${width}x${height}:r=30,format=yuv420p`;
  return {
    args: [
      ...deviceArgs,
      ['-filter_complex', [picture, ...uploadFilters].join(',').concat('[picture]')],
      ['-map', '[picture]'],
      // The option belongs to the MP4 muxer.
      ...encoderArgs({ ...TRIAL, encoder }).filter(([flag]) => flag !== '-video_track_timescale'),
      ['-frames:v', String(TRIAL_FRAMES)],
      ['-f', 'null'],
      ['-'],
    ],
    outputPath: '-',
    expectedFrames: TRIAL_FRAMES,
    durationUs: Math.round((TRIAL_FRAMES * 1_000_000) / 30),
  };
}
