import { createHash } from 'node:crypto';
import { readAvcConfig, type AvcConfig } from '../h264/avc-config';
import { parseSequenceSet, type SequenceSet, type Usability } from '../h264/sequence-set';
import { parseAacConfig } from '../mp4/aac-config';
import { listSamples, type SampleList } from '../mp4/list-samples';
import { listSound } from '../mp4/list-sound';
import { readTracks, type TrackHeader } from '../mp4/read-track';
import { sampleDescription } from '../mp4/sample-description';
import { uint32At } from '../mp4/tables';
import { greatestCommonDivisor, type Rational } from '../time/rational';
import type { PacketSpan } from './packet-spans';
import type { AudioStreamReport, StreamReport, VideoStreamReport } from './stream-report';

/**
 * What `inspectStream` finds, from the header of an MP4 alone: to start ffprobe takes longer than all the rest. It knows just
 * what we make when all is well, H.264 and AAC of the usual kind. Null for whatever else there is, for ffprobe to judge.
 */
export async function readOwnFile(path: string): Promise<StreamReport | null> {
  const tracks = await readTracks(path);
  const reports = await Promise.all(
    tracks.map(async (track) => ({ video: await readPicture(track), audio: await readSound(track) })),
  );
  const [videos, audios] = [reports.flatMap(({ video }) => video ?? []), reports.flatMap(({ audio }) => audio ?? [])];
  if (videos.length > 1 || audios.length > 1 || videos.length + audios.length !== tracks.length) return null;
  return tracks.length === 0 ? null : { streams: tracks.length, video: videos[0] ?? null, audio: audios[0] ?? null };
}

const HIGH = 100;
const BT709 = 1;

async function readPicture(track: TrackHeader): Promise<VideoStreamReport | null> {
  const list = listSamples(track);
  const { boxes } = await describe(track, 'vide');
  const record = boxes.get('avcC');
  const config = record && readAvcConfig(record);
  const set = config && plainSet(config);
  if (!list || !record || !set || !isSquare(boxes.get('pasp'))) return null;
  const { crop } = set;
  return {
    ...spanOf(list),
    codec: 'h264',
    extradataSha256: sha256(record),
    profile: 'High',
    level: config.level,
    width: set.codedWidth - crop.left - crop.right,
    height: set.codedHeight - crop.top - crop.bottom,
    sampleAspectRatio: { num: 1, den: 1 },
    pixelFormat: 'yuv420p',
    frameRate: averageRate(list),
    colour: { range: 'tv', matrix: 'bt709', primaries: 'bt709', transfer: 'bt709' },
  };
}

async function readSound(track: TrackHeader): Promise<AudioStreamReport | null> {
  const list = listSound(track);
  const { format, boxes } = await describe(track, 'soun');
  const esds = boxes.get('esds');
  const config = format === 'mp4a' && esds ? parseAacConfig(esds) : null;
  if (!list || !config) return null;
  const { sampleRate, channels, bytes } = config;
  return { ...spanOf(list), codec: 'aac', extradataSha256: sha256(bytes), sampleRate, channels };
}

function describe({ tables }: TrackHeader, handler: 'vide' | 'soun'): ReturnType<typeof sampleDescription> {
  return sampleDescription(tables.get('stsd') ?? Buffer.alloc(0), handler);
}

/** Null unless there is one, of our profile, in our colours. */
function plainSet({ sequenceSets }: AvcConfig): SequenceSet | null {
  const [unit, ...others] = sequenceSets;
  const set = unit && others.length === 0 ? parseSequenceSet(unit) : null;
  return set?.profile === HIGH && set.isProgressive && set.usability && isOurs(set.usability) ? set : null;
}

function isOurs({ isSquare: hasSquarePixels, isFullRange, primaries, transfer, matrix }: Usability): boolean {
  return hasSquarePixels && !isFullRange && [primaries, transfer, matrix].every((number) => number === BT709);
}

/** Two numbers, the one beside the other: ISO/IEC 14496-12, 12.1.4. */
function isSquare(pasp: Buffer | undefined): boolean {
  return !pasp || uint32At(pasp, 0) === uint32At(pasp, 4);
}

function spanOf({ samples, timeBase }: SampleList): PacketSpan {
  const us = (ticks: number): number => Math.round((ticks * 1_000_000 * timeBase.num) / timeBase.den);
  const most = (times: readonly number[]): number => times.reduce((latest, time) => Math.max(latest, time), -Infinity);
  return {
    packets: samples.length,
    firstPtsUs: us(samples.reduce((first, { pts }) => Math.min(first, pts), Infinity)),
    lastPtsUs: us(most(samples.map(({ pts }) => pts))),
    endUs: most(samples.map(({ pts, ticks }) => us(pts) + us(ticks))),
    startsWithKeyframe: samples[0]?.isKeyframe ?? false,
  };
}

function averageRate({ samples, timeBase }: SampleList): Rational {
  const [num, den] = [samples.length * timeBase.den, samples.reduce((sum, { ticks }) => sum + ticks, 0)];
  const divisor = greatestCommonDivisor(num, den);
  return { num: num / divisor, den: den / divisor };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
