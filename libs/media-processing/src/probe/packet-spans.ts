import { parseSecondsAsUs } from './parse-duration';

/** What the packets of one stream say: how many are presented, and when. Times are microseconds. */
export interface PacketSpan {
  readonly packets: number;
  readonly firstPtsUs: number;
  readonly lastPtsUs: number;
  /** Where the presentation of the last packet ends. */
  readonly endUs: number;
  readonly startsWithKeyframe: boolean;
}

export const EMPTY_SPAN: PacketSpan = { packets: 0, firstPtsUs: 0, lastPtsUs: 0, endUs: 0, startsWithKeyframe: false };

/** What ffprobe has to be asked for, in the form `-show_entries` takes. */
export const PACKET_ENTRIES = 'packet=stream_index,pts_time,duration_time,flags';

/** Gathers the spans of all streams from packets in file order. */
export class PacketSpans {
  private readonly byStream = new Map<number, PacketSpan>();

  /** @param fields the fields of one packet, as ffprobe prints them */
  add(fields: ReadonlyMap<string, string>): void {
    const index = Number(fields.get('stream_index'));
    const ptsUs = parseSecondsAsUs(fields.get('pts_time'));
    const flags = fields.get('flags') ?? '';
    // Discarded packets prime the decoder (edit lists, AAC) and are never presented.
    if (ptsUs === null || flags.includes('D')) return;
    const endUs = ptsUs + (parseSecondsAsUs(fields.get('duration_time')) ?? 0);
    const before = this.byStream.get(index);
    this.byStream.set(index, {
      packets: (before?.packets ?? 0) + 1,
      firstPtsUs: Math.min(before?.firstPtsUs ?? ptsUs, ptsUs),
      lastPtsUs: Math.max(before?.lastPtsUs ?? ptsUs, ptsUs),
      endUs: Math.max(before?.endUs ?? endUs, endUs),
      startsWithKeyframe: before?.startsWithKeyframe ?? flags.includes('K'),
    });
  }

  of(streamIndex: number): PacketSpan {
    return this.byStream.get(streamIndex) ?? EMPTY_SPAN;
  }

  all(): readonly PacketSpan[] {
    return [...this.byStream.values()];
  }
}
