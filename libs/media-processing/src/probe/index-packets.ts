import { open } from 'node:fs/promises';
import { USER_MEDIA_INPUT_OPTIONS } from '../commands/user-media-options';
import { VIDEO_ENCODINGS } from '../commands/video-codecs';
import { VIDEO_CODECS } from '../segments/stream-profile';
import type { VideoInfo } from '../media-info/media-info';
import { markFrames } from '../media-info/frame-marks';
import type { PacketIndex } from '../media-info/packet-index';
import { parseRational, toNumber, type Rational } from '../time/rational';
import { parseCompactLine } from './compact-line';
import { aheadOf, cleanKeyframes, closedEnds, frameNumbers, type GridPacket } from './packet-grid';
import { PICTURE_HEADS, type ReadPictureHead } from './read-picture-head';
import type { ProbeRequest } from './run-ffprobe';
import { runFfprobe } from './run-ffprobe';

/** Long enough to read through a few gigabytes. */
const TIME_LIMIT_MS = 120_000;

/** Six hours at 60 frames per second; what is longer is encoded. */
const MAX_PACKETS = 1_300_000;

export interface IndexRequest extends ProbeRequest {
  readonly video: Pick<VideoInfo, 'streamIndex' | 'startUs' | 'codec'>;
  /** What the frames have to come at. */
  readonly frameRate: Rational;
}

/**
 * Finds out where the packets of a stream in MP4 or QuickTime can be taken apart. Reads the whole file, decodes
 * nothing. Null where they are not what they would have to be: frames off the grid, cut away by an edit list, missing,
 * damaged, decoded further ahead than ours, or with parameter sets among them.
 *
 * @throws the reason of `signal`, when that ended it
 */
export async function indexPackets(request: IndexRequest): Promise<PacketIndex | null> {
  const codec = VIDEO_CODECS.find((name) => name === request.video.codec);
  const readHead = codec && PICTURE_HEADS[codec];
  if (!readHead) return null;
  const { packets, timeBase } = await readPackets(request);
  const [first] = packets;
  if (!first?.isKeyframe || !timeBase || !beginsWhereTheProbeSays(first, timeBase, request.video)) return null;
  const numbers = frameNumbers(packets, { timeBase, frameRate: request.frameRate });
  if (!numbers || aheadOf(numbers) > VIDEO_ENCODINGS[codec].reorderFrames) return null;
  const keyframes = cleanKeyframes(packets, numbers).flatMap((frame) => {
    const packet = packets[frame];
    return packet ? [{ ...packet, frame }] : [];
  });
  const idrFrames = await idrAmong(keyframes, request.path, readHead);
  return idrFrames && { frames: packets.length, idrFrames, ends: markFrames(closedEnds(packets, numbers)) };
}

interface Packets {
  /** None where one of them makes the stream unusable. */
  readonly packets: readonly GridPacket[];
  readonly timeBase: Rational | null;
}

async function readPackets(request: IndexRequest): Promise<Packets> {
  const packets: GridPacket[] = [];
  const found: { timeBase: Rational | null; isUsable: boolean } = { timeBase: null, isUsable: true };
  const result = await runFfprobe(request, {
    args: [
      ...USER_MEDIA_INPUT_OPTIONS,
      ...['-select_streams', String(request.video.streamIndex), '-print_format', 'compact'],
      ...['-show_entries', 'packet=pts,size,pos,flags:stream=time_base'],
    ],
    timeLimitMs: TIME_LIMIT_MS,
    onLine: (line) => {
      const { section, fields } = parseCompactLine(line);
      if (section === 'stream') found.timeBase = parseRational(fields.get('time_base'));
      if (section !== 'packet' || !found.isUsable) return;
      const packet = packetOf(fields);
      found.isUsable = packet !== null && packets.length < MAX_PACKETS;
      if (packet) packets.push(packet);
    },
  });
  return { packets: found.isUsable && result.exitCode === 0 ? packets : [], timeBase: found.timeBase };
}

/** Null for one that is thrown away, damaged, or has no time or place. */
function packetOf(fields: ReadonlyMap<string, string>): GridPacket | null {
  const [pts, position, size] = ['pts', 'pos', 'size'].map((name) => Number(fields.get(name)));
  const flags = fields.get('flags') ?? '';
  if (pts === undefined || position === undefined || size === undefined || /[DC]/.test(flags)) return null;
  if (![pts, position, size].every(Number.isSafeInteger)) return null;
  return { pts, position, size, isKeyframe: flags.includes('K') };
}

function beginsWhereTheProbeSays(
  { pts }: GridPacket,
  timeBase: Rational,
  { startUs }: Pick<VideoInfo, 'startUs'>,
): boolean {
  const tickUs = toNumber(timeBase) * 1_000_000;
  return Math.abs(pts * tickUs - startUs) <= Math.max(1, tickUs);
}

interface Candidate extends GridPacket {
  readonly frame: number;
}

/** Those at which decoding may begin anew; null where one of them brings parameter sets along. */
async function idrAmong(
  candidates: readonly Candidate[],
  path: string,
  readHead: ReadPictureHead,
): Promise<number[] | null> {
  const file = await open(path);
  try {
    const frames: number[] = [];
    for (const { frame, ...packet } of candidates) {
      const head = await readHead(file, packet);
      if (head.hasSets) return null;
      if (head.isIdr) frames.push(frame);
    }
    return frames;
  } finally {
    await file.close();
  }
}
