import { open } from 'node:fs/promises';
import { VIDEO_ENCODINGS } from '../commands/video-codecs';
import type { VideoInfo } from '../media-info/media-info';
import type { PacketIndex } from '../media-info/packet-index';
import { toNumber, type Rational } from '../time/rational';
import { aheadOf, cleanKeyframes, frameNumbers, type GridPacket } from './packet-grid';
import { readPackets } from './read-packets';
import { readPictureHead } from './read-picture-head';
import type { ProbeRequest } from './run-ffprobe';

export interface IndexRequest extends ProbeRequest {
  readonly video: Pick<VideoInfo, 'streamIndex' | 'startUs'>;
  /** What the frames have to come at. */
  readonly frameRate: Rational;
}

/**
 * Finds out where the packets of an H.264 stream in MP4 or QuickTime can be taken apart. Decodes nothing.
 * Null where they are not what they would have to be: frames off the grid, cut away by an edit list, missing, damaged,
 * decoded further ahead than ours, or with parameter sets among them.
 *
 * @throws the reason of `signal`, when that ended it
 */
export async function indexPackets(request: IndexRequest): Promise<PacketIndex | null> {
  const { packets, timeBase } = await readPackets(request);
  const [first] = packets;
  if (!first?.isKeyframe || !timeBase || !beginsWhereTheProbeSays(first, timeBase, request.video)) return null;
  const numbers = frameNumbers(packets, { timeBase, frameRate: request.frameRate });
  if (!numbers || aheadOf(numbers) > VIDEO_ENCODINGS.h264.reorderFrames) return null;
  const idrFrames = await idrAmong(cleanKeyframes(packets, numbers), packets, request.path);
  return idrFrames && { frames: packets.length, idrFrames };
}

function beginsWhereTheProbeSays(
  { pts }: GridPacket,
  timeBase: Rational,
  { startUs }: Pick<VideoInfo, 'startUs'>,
): boolean {
  const tickUs = toNumber(timeBase) * 1_000_000;
  return Math.abs(pts * tickUs - startUs) <= Math.max(1, tickUs);
}

async function idrAmong(
  keyframes: readonly number[],
  packets: readonly GridPacket[],
  path: string,
): Promise<number[] | null> {
  const file = await open(path);
  try {
    const frames: number[] = [];
    for (const frame of keyframes) {
      const packet = packets[frame];
      const head = packet && (await readPictureHead(file, packet));
      if (head?.hasSets) return null;
      if (head?.isIdr) frames.push(frame);
    }
    return frames;
  } finally {
    await file.close();
  }
}
