import type { SourceRow } from '../source-row';
import { card, cardBeep, cardPicture } from '../test-card';
import { h264 } from './encode';

const HALF = [0.5, 0.5] as const;
const surround = (center: number): SourceRow['args'] => [
  ...card({ gains: [0, 0, center, 0, 0, 0] }),
  ...h264(),
  '-c:a',
  'flac',
];
const atSampleRate = (sampleRate: number): SourceRow => ({
  name: `8: ${sampleRate} samples a second`,
  extension: 'mov',
  args: [...card({ sampleRate }), ...h264(), '-c:a', 'pcm_s16le'],
  loudest: HALF,
});
const COVER = { width: 64, height: 64, seconds: 0.03 };

export const SOUNDS: readonly SourceRow[] = [
  { name: '7: no sound', extension: 'mp4', args: [...cardPicture(), ...h264()], beeps: false, loudest: [0, 0] },
  {
    name: '7: sound that ends before the picture',
    extension: 'mp4',
    args: [...cardPicture(), ...cardBeep({ seconds: 0.62 }), ...h264()],
  },
  {
    name: '7: sound that goes on after the picture',
    extension: 'mp4',
    args: [...cardPicture({ seconds: 0.8 }), ...cardBeep({ seconds: 3 }), ...h264()],
  },
  {
    name: '8: the first of two tracks',
    extension: 'mp4',
    args: [...card(), ...cardBeep({ gains: [0.1] }), '-map', '0', '-map', '1', '-map', '2', ...h264()],
    loudest: HALF,
  },
  {
    name: '8: the first track is of a codec nobody knows',
    extension: 'mp4',
    args: [
      ...card(),
      ...cardBeep({ gains: [0.1] }),
      '-map',
      '0',
      '-map',
      '2',
      '-map',
      '1',
      ...h264(),
      '-c:a:0',
      'ac3',
      '-c:a:1',
      'aac',
    ],
    change: forgetCodec,
    loudest: HALF,
  },
  { name: '8: 5.1, only the centre sounds', extension: 'mkv', args: surround(0.5), loudest: [0.354, 0.354] },
  {
    name: '8: 5.1 in AC-3',
    extension: 'ts',
    args: [...card({ gains: [0.3, 0.3, 0, 0, 0, 0] }), ...h264(), '-c:a', 'ac3'],
    loudest: [0.3, 0.3],
  },
  { name: '8: one of two sides', extension: 'mp4', args: [...card({ gains: [0, 0.5] }), ...h264()], loudest: [0, 0.5] },
  {
    name: '8: sixteen channels',
    extension: 'mov',
    args: [...card({ gains: Array.from({ length: 16 }, () => 0.4) }), ...h264(), '-c:a', 'pcm_s16le'],
    loudest: [0.4, 0.4],
  },
  ...[11_025, 22_050, 44_100, 96_000, 192_000].map(atSampleRate),
  {
    name: '9: cover art beside the picture',
    extension: 'mp4',
    args: [
      ...card(),
      ...cardPicture(COVER),
      '-map',
      '2',
      '-map',
      '0',
      '-map',
      '1',
      ...h264(),
      '-c:v:0',
      'mjpeg',
      '-disposition:v:0',
      'attached_pic',
    ],
  },
  { name: '9: a track of timecode', extension: 'mov', args: [...card(), ...h264(), '-timecode', '01:00:00:00'] },
  {
    name: '9: subtitles and attachments',
    extension: 'mkv',
    args: [...card(), ...h264(), '-attach', 'package.json', '-metadata:s:t', 'mimetype=application/json'],
  },
];

function forgetCodec(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  changed.write('zzzz', changed.indexOf('ac-3', 0, 'latin1'), 'latin1');
  return changed;
}
