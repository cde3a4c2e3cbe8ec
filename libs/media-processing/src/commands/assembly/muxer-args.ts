import type { StreamProfile } from '../../segments/stream-profile';
import { framesToSeconds, SAMPLE_RATE } from '../../time/frames';
import { greatestCommonDivisor } from '../../time/rational';
import { frameTicks, timescale } from '../../time/timescale';
import { NOTHING_FROM_THE_INPUTS } from '../nothing-from-the-inputs';
import { VIDEO_ENCODINGS } from '../video-codecs';
import type { Assembly } from './assembly';

/**
 * MP4 and QuickTime.
 *
 * - x264 starts decoding two frames before presentation, except in segments of one or two frames; after such a segment,
 *   decoding times would overlap, and the muxer would push timestamps off the grid ("Non-monotonous DTS"). Each packet
 *   is one frame, in decoding order, so the nth decodes at n - 2. The demuxer places segments to the microsecond, and
 *   rounding restores the exact frame.
 * - The movie's timescale is a multiple of both tracks': the edit lists, which cut off the decoder delay (two frames,
 *   1024 samples), are in its units, and so exact to the sample.
 */
export function movieArgs(muxer: 'mp4' | 'mov', profile: StreamProfile): string[][] {
  return [
    ...pictureArgs(profile),
    ['-movie_timescale', String(movieTimescale(profile))],
    ...NOTHING_FROM_THE_INPUTS,
    ['-movflags', '+faststart'],
    ['-bitexact'],
    ['-f', muxer],
  ];
}

/** Joined video on its frame grid, in a file of the MP4 family. */
export function pictureArgs({ codec, frameRate }: StreamProfile): string[][] {
  const ticks = frameTicks(frameRate);
  const { reorderFrames, tag } = VIDEO_ENCODINGS[codec];
  return [
    ['-bsf:v', `setts=pts=round(PTS/${ticks})*${ticks}:dts=(N-${reorderFrames})*${ticks}`],
    ...(tag === null ? [] : [['-tag:v', tag]]),
    ['-video_track_timescale', String(timescale(frameRate))],
  ];
}

/** Ticks per second in which both video and audio times are whole numbers. */
export function movieTimescale({ frameRate }: Pick<StreamProfile, 'frameRate'>): number {
  return leastCommonMultiple(timescale(frameRate), SAMPLE_RATE);
}

/**
 * WebM counts in milliseconds, and its codecs present frames in the order in which they decode them.
 *
 * - The nth packet is the nth frame, at the millisecond nearest to its time.
 * - The last packet of Opus is longer than its audible part. The muxer ignores that, and would make the file's duration
 *   up to 20 ms too long: the packet's duration is cut to where the video ends.
 */
export function webmArgs({ profile, totalFrames }: Assembly): string[][] {
  const { num, den } = profile.frameRate;
  const endMs = Math.round(framesToSeconds(totalFrames, profile.frameRate) * 1000);
  return [
    ['-bsf:v', `setts=ts=round(N*${den * 1000}/${num})`],
    ['-bsf:a', `setts=duration=min(DURATION\\,${endMs}-PTS)`],
    ...NOTHING_FROM_THE_INPUTS,
    ['-cues_to_front', '1'],
    ['-bitexact'],
    ['-f', 'webm'],
  ];
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}
