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
 * - x264 begins decoding two frames before presentation, except in segments of one or two frames; after such a one the
 *   next begins to decode before the last has ended, and the muxer would push its timestamps off the grid
 *   ("Non-monotonous DTS"). Each packet is one frame, in decoding order, so the nth decodes at n - 2. The demuxer places
 *   segments to the microsecond, which rounding takes back to the frame.
 * - The movie's timescale is a multiple of both tracks': the edit lists, which cut off what only primes the decoders
 *   (two frames, 1024 samples), count in it, and are then exact to the sample.
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

/** A joined picture on its grid, in a file of the MP4 family. */
export function pictureArgs({ codec, frameRate }: StreamProfile): string[][] {
  const ticks = frameTicks(frameRate);
  const { reorderFrames, tag } = VIDEO_ENCODINGS[codec];
  return [
    ['-bsf:v', `setts=pts=round(PTS/${ticks})*${ticks}:dts=(N-${reorderFrames})*${ticks}`],
    ...(tag === null ? [] : [['-tag:v', tag]]),
    ['-video_track_timescale', String(timescale(frameRate))],
  ];
}

/** Ticks per second in which both picture and sound are whole numbers. */
export function movieTimescale({ frameRate }: Pick<StreamProfile, 'frameRate'>): number {
  return leastCommonMultiple(timescale(frameRate), SAMPLE_RATE);
}

/**
 * WebM counts in milliseconds, and its codecs present frames in the order in which they decode them.
 *
 * - The nth packet is the nth frame, at the millisecond nearest to its time.
 * - The last packet of Opus is longer than what is heard of it. The muxer does not see that, and would make the file's
 *   own length up to 20 ms too long: the packet's duration is cut to where the picture ends.
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
