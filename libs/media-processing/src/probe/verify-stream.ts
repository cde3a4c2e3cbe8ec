import { CONTAINERS } from '../commands/assembly/containers';
import type { PictureConversion } from '../commands/assembly/containers/container-content';
import type { AudioCodec, FileContainer } from '../segments/container';
import type { StreamProfile } from '../segments/stream-profile';
import { SAMPLE_RATE } from '../time/frames';
import { formatRational, toNumber, type Rational } from '../time/rational';
import type { PacketSpan } from './packet-spans';
import type { AudioStreamReport, StreamReport, VideoStreamReport } from './stream-report';

/** What a file has to be. */
export interface ExpectedVideo {
  readonly expectedFrames: number;
  readonly profile: StreamProfile;
  /** Of its parameter sets, where they have to be those that packets from elsewhere need. */
  readonly extradataSha256?: string | undefined;
}

/** What is wrong with a file of ours, one sentence each, for the log; an empty list is a good file. */
export type Problems = readonly string[];

/** Judges a segment: the exact frames, in the exact form in which they can be joined, and nothing else. */
export function verifySegment(report: StreamReport, expected: ExpectedVideo): Problems {
  return [...compare([['streams', report.streams, 1]]), ...verifyVideo(report.video, expected)];
}

/** What the sound of a whole timeline has to be. */
export interface ExpectedAudio {
  readonly codec: AudioCodec;
  /** Length of the timeline, in microseconds. */
  readonly durationUs: number;
}

/** Judges the sound of a whole timeline. */
export function verifyAudio(report: StreamReport, { codec, durationUs }: ExpectedAudio): Problems {
  return [
    ...compare([['streams', report.streams, 1]]),
    ...verifySound(report.audio, { codec, endUs: durationUs, toleranceUs: packetUs(codec) }),
  ];
}

/** What a finished output has to be. */
export interface ExpectedOutput extends ExpectedVideo {
  readonly container: FileContainer;
}

/** Judges a finished output: its picture, its sound, and that both have the same length. */
export function verifyOutput(report: StreamReport, expected: ExpectedOutput): Problems {
  const { picture, sound } = CONTAINERS[expected.container];
  return [
    ...compare([['streams', report.streams, (picture ? 1 : 0) + (sound ? 1 : 0)]]),
    ...(picture ? verifyPicture(report.video, expected, picture.conversion) : []),
    ...(sound ? verifyOutputSound(report.audio, sound.codec, expected) : []),
  ];
}

function verifyPicture(
  video: VideoStreamReport | null,
  expected: ExpectedVideo,
  conversion: PictureConversion | null,
): Problems {
  return conversion ? verifyConverted(video, expected, conversion) : verifyVideo(video, expected);
}

function verifyOutputSound(audio: AudioStreamReport | null, codec: AudioCodec, expected: ExpectedVideo): Problems {
  // Less than one frame of difference is neither seen nor heard.
  const frame = frameUs(expected.profile);
  // Where nothing but the decoder cuts off what is not heard of the last packet, it counts in full.
  const toleranceUs = codec === 'aac' ? frame : Math.max(frame, packetUs(codec));
  return verifySound(audio, { codec, endUs: expected.expectedFrames * frame, toleranceUs });
}

function verifyConverted(
  video: VideoStreamReport | null,
  { expectedFrames, profile }: ExpectedVideo,
  { codec, tickUs }: PictureConversion,
): Problems {
  if (!video) return ['there is no picture'];
  return [
    ...compare([
      ['frames', video.packets, expectedFrames],
      ['codec', video.codec, codec],
      ['width', video.width, profile.width],
      ['height', video.height, profile.height],
    ]),
    // Begin and length of the last frame are rounded, each on its own.
    ...verifySpan('picture', video, { endUs: expectedFrames * frameUs(profile), toleranceUs: 2 * tickUs }),
  ];
}

function verifyVideo(video: VideoStreamReport | null, expected: ExpectedVideo): Problems {
  if (!video) return ['there is no picture'];
  const { sampleAspectRatio: aspect, frameRate, colour } = video;
  const { expectedFrames, profile, extradataSha256 = video.extradataSha256 } = expected;
  const toleranceUs = frameUs(profile) / 2;
  return [
    ...compare([
      ['frames', video.packets, expectedFrames],
      ['codec', video.codec, profile.codec],
      ['width', video.width, profile.width],
      ['height', video.height, profile.height],
      ['pixel format', video.pixelFormat, 'yuv420p'],
      ['sample aspect ratio', aspect && aspect.num > 0 ? toNumber(aspect) : 1, 1],
      ['parameter sets', video.extradataSha256, extradataSha256],
      ['first packet is a keyframe', video.startsWithKeyframe, true],
      ['colour range', colour.range, 'tv'],
      ['colour matrix', colour.matrix, 'bt709'],
      ['colour primaries', colour.primaries, 'bt709'],
      ['colour transfer', colour.transfer, 'bt709'],
    ]),
    ...(isSameRate(frameRate, expected)
      ? []
      : [
          `frame rate is ${frameRate ? formatRational(frameRate) : 'unknown'}, not ${formatRational(profile.frameRate)}`,
        ]),
    ...verifySpan('picture', video, { endUs: expectedFrames * frameUs(profile), toleranceUs }),
  ];
}

/** In a playlist of HLS, ffprobe 5.1 finds no rate of fewer frames. How long they last is looked at anyway. */
const MIN_RATED_FRAMES = 3;

/**
 * Matroska tells the length of a frame in whole nanoseconds; 24 and 23.976 differ by a thousandth. Packets of others may
 * lie up to half a frame beside the grid, until they are joined.
 */
function isSameRate(rate: Rational | null, { profile, expectedFrames }: ExpectedVideo): boolean {
  if (!rate) return expectedFrames < MIN_RATED_FRAMES;
  const tolerance = profile.sharedSets ? Math.max(1e-5, 0.5 / expectedFrames) : 1e-5;
  return Math.abs(toNumber(rate) / toNumber(profile.frameRate) - 1) <= tolerance;
}

interface ExpectedEnd {
  readonly endUs: number;
  readonly toleranceUs: number;
}

interface ExpectedSound extends ExpectedEnd {
  readonly codec: AudioCodec;
}

function verifySound(audio: AudioStreamReport | null, expected: ExpectedSound): Problems {
  if (!audio) return ['there is no sound'];
  return [
    ...compare([
      ['audio codec', audio.codec, expected.codec],
      ['sample rate', audio.sampleRate, SAMPLE_RATE],
      ['channels', audio.channels, 2],
    ]),
    ...verifySpan('sound', audio, expected),
  ];
}

/** The stream has to begin at zero and end where it should. */
function verifySpan(what: string, { firstPtsUs, endUs }: PacketSpan, expected: ExpectedEnd): Problems {
  const isOff = (actualUs: number, wantedUs: number): boolean => Math.abs(actualUs - wantedUs) > expected.toleranceUs;
  return [
    ...(isOff(firstPtsUs, 0) ? [`the ${what} begins at ${firstPtsUs} us, not at 0`] : []),
    ...(isOff(endUs, expected.endUs) ? [`the ${what} ends at ${endUs} us, not at ${Math.round(expected.endUs)}`] : []),
  ];
}

type Fact = readonly [name: string, actual: string | number | boolean | null, wanted: string | number | boolean | null];

function compare(facts: readonly Fact[]): Problems {
  return facts
    .filter(([, actual, wanted]) => actual !== wanted)
    .map(([name, actual, wanted]) => `${name}: ${String(actual)}, not ${String(wanted)}`);
}

/** What the packets of a sound may last longer than what is heard of them. */
function packetUs(codec: AudioCodec): number {
  return (PACKET_SAMPLES[codec] / SAMPLE_RATE) * 1_000_000;
}

/** The last packet is padded to its full length. In MP3, what primes the decoder counts, too: LAME's 1105 samples. */
const PACKET_SAMPLES: Readonly<Record<AudioCodec, number>> = { aac: 1024, opus: 960, mp3: 1152 + 1105 };

function frameUs({ frameRate }: Pick<StreamProfile, 'frameRate'>): number {
  return (1_000_000 * frameRate.den) / frameRate.num;
}
