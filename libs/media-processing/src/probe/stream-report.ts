import type { ColourInfo } from '../media-info/media-info';
import type { Rational } from '../time/rational';
import type { PacketSpan } from './packet-spans';

/** What a finished file of ours really holds, counted packet by packet; null where it has no such stream. */
export interface StreamReport {
  /** All streams, whatever their kind. */
  readonly streams: number;
  readonly video: VideoStreamReport | null;
  readonly audio: AudioStreamReport | null;
}

interface CodedStream extends PacketSpan {
  readonly codec: string;
  /** Of the codec's parameter sets: streams may be joined without re-encoding only if theirs are equal. */
  readonly extradataSha256: string | null;
}

export interface VideoStreamReport extends CodedStream {
  readonly profile: string | null;
  /** As the codec writes it: 40 is H.264's level 4.0. */
  readonly level: number;
  readonly width: number;
  readonly height: number;
  /** Null where the stream does not tell, which means square. */
  readonly sampleAspectRatio: Rational | null;
  readonly pixelFormat: string | null;
  readonly frameRate: Rational | null;
  readonly colour: ColourInfo;
}

export interface AudioStreamReport extends CodedStream {
  readonly sampleRate: number;
  readonly channels: number;
}
