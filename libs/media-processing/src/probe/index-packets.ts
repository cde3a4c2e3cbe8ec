import { open } from 'node:fs/promises';
import { VIDEO_ENCODINGS } from '../commands/video-codecs';
import { VIDEO_CODECS } from '../segments/stream-profile';
import type { VideoInfo } from '../media-info/media-info';
import { markFrames } from '../media-info/frame-marks';
import type { PacketIndex } from '../media-info/packet-index';
import { toNumber, type Rational } from '../time/rational';
import { aheadOf, cleanKeyframes, closedEnds, frameNumbers, type GridPacket } from './packet-grid';
import { readPackets } from './read-packets';
import { PICTURE_HEADS, type ReadPictureHead } from './read-picture-head';
import type { ProbeRequest } from './run-ffprobe';

export interface IndexRequest extends ProbeRequest {
  readonly video: Pick<VideoInfo, 'streamIndex' | 'startUs' | 'codec'>;
  /** What the frames have to come at. */
  readonly frameRate: Rational;
}

/**
 * Finds out where the packets of a stream in MP4 or QuickTime can be taken apart. Decodes nothing. Null where they are
 * not what they would have to be: frames off the grid, cut away by an edit list, missing, damaged, decoded further ahead
 * than ours, or with parameter sets among them.
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
