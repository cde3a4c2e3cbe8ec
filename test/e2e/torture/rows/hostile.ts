import { gzipSync } from 'node:zlib';
import type { HostileRow } from '../hostile-row';
import { card, cardBeep, cardPicture } from '../test-card';
import { h264, scribble } from './encode';
import { bitmapPng } from './bitmap-png';

const FASTSTART = [...card(), ...h264(), '-movflags', '+faststart'];
const NOISE = scribble(0, 1)(Buffer.alloc(100_000));
const NOT_MEDIA = 'is not readable media';
const NOT_ACCEPTED = 'type of file is not accepted';
const upTo =
  (share: number) =>
  (bytes: Buffer): Buffer =>
    bytes.subarray(0, Math.floor(bytes.length * share));
/** The header of the track where its only keyframe begins: decoders take it for one, and have nothing to show from there on. */
const headerForPicture = (bytes: Buffer): Buffer => {
  const [header, picture] = ['avcC', 'mdat'].map((name) => bytes.indexOf(name) + 4) as [number, number];
  const changed = Buffer.from(bytes);
  bytes.copy(changed, picture, header, header + bytes.readUInt32BE(header - 8) - 8);
  return changed;
};
const still = (extension: string): Pick<HostileRow, 'extension' | 'make'> => ({
  extension,
  make: [...cardPicture(), '-frames:v', '1'],
});

export const BROKEN: readonly HostileRow[] = [
  { name: '14: 100 megapixels', extension: 'png', make: bitmapPng(10_000, 10_000), says: '10000x10000' },
  {
    name: '14: a header that promises more than there is',
    extension: 'png',
    make: bitmapPng(8_000, 8_000, 8),
    says: 'damaged',
  },
  { name: '14: half a PNG', ...still('png'), change: upTo(0.6), says: 'damaged or incomplete' },
  {
    name: '14: an animated WebP',
    extension: 'webp',
    make: [...cardPicture(), '-c:v', 'libwebp_anim'],
    says: 'animated WebP',
  },
  {
    name: '15: cut off, index in front',
    extension: 'mp4',
    make: FASTSTART,
    change: (bytes) => bytes.subarray(0, -500),
    says: 'last 500 bytes are missing',
  },
  {
    name: '15: cut off before the index',
    extension: 'mp4',
    make: [...card(), ...h264()],
    change: upTo(0.5),
    says: 'incomplete',
  },
  {
    name: '15: only the index',
    extension: 'mp4',
    make: FASTSTART,
    change: (bytes) => bytes.subarray(0, bytes.indexOf('mdat') + 4),
    says: 'bytes are missing',
  },
  {
    name: '15: no picture that can be decoded',
    extension: 'mp4',
    make: [...card(), ...h264()],
    change: headerForPicture,
    says: 'None of the frames can be decoded',
  },
  {
    name: '15: cut off, Matroska',
    extension: 'mkv',
    make: [...card(), ...h264()],
    change: (bytes) => bytes.subarray(0, -500),
    says: 'bytes are missing',
  },
  { name: '15: zero bytes', extension: 'mp4', make: '', says: '0 bytes' },
  { name: '15: one byte', extension: 'mp4', make: 'x', says: 'is text' },
  {
    name: '15: a page',
    extension: 'mp4',
    make: '<!doctype html><html><body>Please log in</body></html>',
    says: 'web page',
  },
  { name: '15: a text', extension: 'mp4', make: 'These are not pictures.\n'.repeat(100), says: 'is text' },
  { name: '15: subtitles', extension: 'mp4', make: '[Script Info]\nScriptType: v4.00+\n', says: 'is text' },
  { name: '15: nothing but zeros', extension: 'mp4', make: Buffer.alloc(100_000), says: NOT_MEDIA },
  { name: '15: noise', extension: 'mp4', make: NOISE, says: NOT_MEDIA },
  { name: '15: gzip', extension: 'mp4', make: gzipSync(Buffer.alloc(20_000_000)), says: NOT_ACCEPTED },
  {
    name: '15: zip',
    extension: 'mp4',
    make: Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), NOISE]),
    says: NOT_MEDIA,
  },
  {
    name: '15: a PDF',
    extension: 'mp4',
    make: Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n', 'latin1'),
    says: NOT_MEDIA,
  },
  {
    name: '15: the picture of a telephone',
    extension: 'jpg',
    make: Buffer.concat([Buffer.from('00000018667479706865696300000000', 'hex'), NOISE]),
    says: 'HEIC',
  },
  { name: '15: sound alone', extension: 'mp3', make: cardBeep(), says: 'no video' },
  {
    name: '9: sound with cover art',
    extension: 'mp3',
    make: [
      ...cardBeep(),
      ...cardPicture({ seconds: 0.03 }),
      '-map',
      '0',
      '-map',
      '1',
      '-c:v',
      'mjpeg',
      '-disposition:v',
      'attached_pic',
    ],
    says: 'no video',
  },
  {
    name: '16: noise in the middle',
    extension: 'png',
    make: still('png').make,
    change: scribble(0.5, 0.8),
    says: 'damaged',
  },
  {
    name: '16: an index full of noise',
    extension: 'mp4',
    make: FASTSTART,
    change: scribble(0.1, 0.3),
    says: 'or the file is damaged',
  },
];
