import { USER_MEDIA_INPUT_OPTIONS } from '../commands/user-media-options';
import type { VideoInfo } from '../media-info/media-info';
import { listSamples } from '../mp4/list-samples';
import { readTrack } from '../mp4/read-track';
import { parseRational, type Rational } from '../time/rational';
import { parseCompactLine } from './compact-line';
import type { GridPacket } from './packet-grid';
import type { ProbeRequest } from './run-ffprobe';
import { runFfprobe } from './run-ffprobe';

/** Long enough to read through a few gigabytes. */
const TIME_LIMIT_MS = 120_000;

/** Six hours at 60 frames per second; what is longer is encoded. */
const MAX_PACKETS = 1_300_000;

export interface PacketsRequest extends ProbeRequest {
  readonly video: Pick<VideoInfo, 'streamIndex'>;
}

export interface Packets {
  /** None where one of them makes the stream unusable. */
  readonly packets: readonly GridPacket[];
  readonly timeBase: Rational | null;
}

/**
 * The packets of H.264 in MP4 or QuickTime, in the order in which they are decoded. Most files list them in their header;
 * of the others ffprobe reads all of it.
 *
 * @throws the reason of `signal`, when that ended it
 */
export async function readPackets(request: PacketsRequest): Promise<Packets> {
  const track = await readTrack(request.path, request.video.streamIndex);
  const list = track && listSamples(track);
  if (!list) return probePackets(request);
  const { samples: packets, timeBase } = list;
  return { packets: packets.length > MAX_PACKETS ? [] : packets, timeBase };
}

async function probePackets(request: PacketsRequest): Promise<Packets> {
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
