import type { SourceRow } from '../source-row';
import { card, type Card } from '../test-card';
import { asBt709, h264, scribble } from './encode';

const PAL: Card = { rate: '25', width: 720, height: 576 };
const STRETCHED = { clip: { fit: 'stretch' } } as const;
const hevc = (...more: readonly string[]): string[] => [
  ...card(),
  ...asBt709(),
  '-c:v',
  'libx265',
  '-preset',
  'ultrafast',
  '-x265-params',
  'log-level=none',
  ...more,
];
const quality = (codec: string, ...more: readonly string[]): string[] => [
  ...card(),
  '-c:v',
  codec,
  '-q:v',
  '2',
  ...more,
];

export const CONTAINERS: readonly SourceRow[] = [
  { name: 'HEVC, hvc1', extension: 'mov', args: hevc('-tag:v', 'hvc1') },
  { name: 'HEVC, hev1', extension: 'mp4', args: hevc('-tag:v', 'hev1') },
  { name: 'HEVC in MPEG-TS', extension: 'ts', args: hevc() },
  { name: 'AV1', extension: 'mp4', args: [...card(), ...asBt709(), '-c:v', 'libsvtav1', '-preset', '12'] },
  { name: 'MPEG-1', extension: 'mpg', args: [...card({ rate: '25' }), '-c:v', 'mpeg1video', '-q:v', '2'] },
  {
    name: 'DVD',
    extension: 'vob',
    args: [...card(PAL), '-vf', 'setdar=16/9', '-c:v', 'mpeg2video', '-q:v', '2', '-c:a', 'ac3'],
    displayed: '1024x576',
  },
  {
    name: 'DV',
    extension: 'dv',
    args: [...card(PAL), '-vf', 'setdar=16/9,format=yuv420p', '-c:v', 'dvvideo', '-ac', '2'],
    displayed: '1024x576',
  },
  { name: 'Motion JPEG in AVI', extension: 'avi', args: quality('mjpeg', '-pix_fmt', 'yuvj420p') },
  { name: 'MPEG-4 with B-frames in AVI', extension: 'avi', args: quality('mpeg4', '-bf', '2') },
  { name: 'Windows Media', extension: 'wmv', args: quality('wmv2', '-c:a', 'wmav2') },
  {
    name: 'Flash',
    extension: 'flv',
    args: [...card({ sampleRate: 44_100 }), '-c:v', 'flv', '-q:v', '2', '-c:a', 'libmp3lame'],
  },
  {
    name: '3GP',
    extension: '3gp',
    args: [...card({ width: 176, height: 144 }), '-c:v', 'h263', '-q:v', '2', '-c:a', 'aac'],
    displayed: '176x144',
    ...STRETCHED,
  },
  {
    name: 'MXF',
    extension: 'mxf',
    args: [...card({ rate: '25' }), '-c:v', 'mpeg2video', '-q:v', '2', '-c:a', 'pcm_s16le'],
  },
  { name: 'Theora', extension: 'ogv', args: quality('libtheora', '-q:v', '9', '-c:a', 'libvorbis') },
  {
    name: 'uncompressed',
    extension: 'avi',
    args: [...card(), '-c:v', 'rawvideo', '-pix_fmt', 'bgr24', '-c:a', 'pcm_s16le'],
  },
  {
    name: 'camera of a disc',
    extension: 'm2ts',
    args: [...card({ gains: [0.5, 0.5] }), ...h264(), '-c:a', 'pcm_bluray'],
  },
  {
    name: '16: sound full of errors',
    extension: 'mkv',
    args: [...card(), ...h264(), '-bsf:a', 'noise=amount=3'],

    isDamaged: true,
  },
  {
    name: '16: noise after the end',
    extension: 'mp4',
    args: [...card(), ...h264()],
    change: (bytes) => Buffer.concat([bytes, scribble(0, 1)(Buffer.alloc(50_000))]),
  },
  {
    name: '16: noise before the beginning',
    extension: 'ts',
    args: [...card(), ...h264()],
    change: (bytes) => Buffer.concat([Buffer.alloc(1_000, 7), bytes]),
  },
];
