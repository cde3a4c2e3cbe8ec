import type { SourceRow } from '../source-row';
import { card, cardPicture } from '../test-card';
import { CMYK_CARD } from './cmyk-card';
import { asBt709, h264, turn } from './encode';

const STILL = { flash: null, beeps: false } as const;
const STRETCHED = { clip: { fit: 'stretch' } } as const;
const vp9 = (format: string): string[] => [
  ...asBt709({ format }),
  '-c:v',
  'libvpx-vp9',
  '-b:v',
  '4M',
  '-cpu-used',
  '8',
];
/** BT.709 taken for light of a curve of high dynamic range: not the colours, but which is which has to stay. */
const asHdr = (curve: string): string[] => [
  ...[
    '-vf',
    'scale=out_color_matrix=bt2020:out_range=tv,format=yuv420p10le',
    '-c:v',
    'libx265',
    '-preset',
    'ultrafast',
  ],
  ...['-x265-params', `log-level=none:colorprim=bt2020:transfer=${curve}:colormatrix=bt2020nc:range=limited`],
];
const toBt2020 = 'zscale=tin=bt709:pin=bt709:min=gbr:t=2020_10:p=bt2020:m=bt2020nc:r=tv,format=yuv420p10le';

export const PICTURES: readonly SourceRow[] = [
  {
    name: '2: a matrix turns it by 90',
    extension: 'mp4',
    args: [...card(), ...h264({ filters: 'transpose=cclock' })],
    change: turn(0, 1, 0, -1, 0, 0),
  },
  {
    name: '2: a matrix turns it by 180',
    extension: 'mp4',
    args: [...card(), ...h264({ filters: 'hflip,vflip' })],
    change: turn(-1, 0, 0, 0, -1, 0),
  },
  {
    name: '2: a matrix turns it by 270',
    extension: 'mov',
    args: [...card(), ...h264({ filters: 'transpose=clock' })],
    change: turn(0, -1, 0, 1, 0, 0),
  },
  {
    name: '2: a matrix mirrors it',
    extension: 'mp4',
    args: [...card(), ...h264({ filters: 'hflip' })],
    change: turn(-1, 0, 0, 0, 1, 0),
  },
  {
    name: '2: only a tag turns it',
    extension: 'mkv',
    args: [...card(), ...h264({ filters: 'transpose=cclock' }), '-metadata:s:v', 'ROTATE=90'],
  },
  {
    name: '3: 1164x767',
    extension: 'mp4',
    args: [...card({ width: 1164, height: 767 }), ...h264({ format: 'yuv444p' })],
    displayed: '1164x767',
    ...STRETCHED,
  },
  {
    name: '3: 3026x1386',
    extension: 'mp4',
    args: [...card({ width: 3026, height: 1386 }), ...h264()],
    displayed: '3026x1386',
    ...STRETCHED,
  },
  {
    name: '3: 321x181',
    extension: 'webm',
    args: [...card({ width: 321, height: 181 }), ...vp9('yuv420p')],
    displayed: '321x181',
    ...STRETCHED,
  },
  {
    name: '4: pixels wider than high',
    extension: 'mp4',
    args: [...card({ width: 240, height: 180 }), ...h264({ filters: 'setsar=4/3' })],
  },
  {
    name: '4: pixels higher than wide',
    extension: 'mov',
    args: [...card({ width: 640, height: 180 }), ...h264({ filters: 'setsar=1/2' })],
  },
  {
    name: '5: HLG',
    extension: 'mp4',
    args: [...card(), ...asHdr('arib-std-b67'), '-tag:v', 'hvc1'],
    colourTolerance: 40,
  },
  { name: '5: PQ', extension: 'mkv', args: [...card(), ...asHdr('smpte2084')], colourTolerance: 40 },
  {
    name: '5: wide primaries without a curve',
    extension: 'mp4',
    args: [
      ...card(),
      '-vf',
      toBt2020,
      '-c:v',
      'libx264',
      '-crf',
      '12',
      '-colorspace',
      'bt2020nc',
      '-color_primaries',
      'bt2020',
      '-color_trc',
      'bt2020-10',
    ],
    colourTolerance: 45,
  },
  { name: '6: full range', extension: 'mp4', args: [...card(), ...h264({ format: 'yuvj420p', range: 'pc' })] },
  { name: '6: Motion JPEG', extension: 'mov', args: [...card(), '-c:v', 'mjpeg', '-q:v', '2', '-pix_fmt', 'yuvj422p'] },
  { name: '6: 10 bits', extension: 'mp4', args: [...card(), ...h264({ format: 'yuv420p10le' })] },
  { name: '6: 4:2:2', extension: 'mp4', args: [...card(), ...h264({ format: 'yuv422p' })] },
  { name: '6: 4:4:4 in full range', extension: 'mp4', args: [...card(), ...h264({ format: 'yuv444p', range: 'pc' })] },
  {
    name: '6: 4:2:2, 10 bits, ProRes',
    extension: 'mov',
    args: [...card(), '-c:v', 'prores_ks', '-profile:v', '3', '-pix_fmt', 'yuv422p10le'],
  },
  { name: '6: RGB', extension: 'mp4', args: [...card(), '-c:v', 'libx264rgb', '-preset', 'veryfast', '-crf', '12'] },
  {
    name: '6: 601 in high definition, tagged',
    extension: 'mp4',
    args: [
      ...card({ width: 1280, height: 720 }),
      '-vf',
      'scale=out_color_matrix=smpte170m,format=yuv420p',
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-colorspace',
      'smpte170m',
    ],
    displayed: '1280x720',
  },
  {
    name: '6: 601 in standard definition, untagged',
    extension: 'mp4',
    args: [...card(), '-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p'],
  },
  {
    name: '12: top field first',
    extension: 'mkv',
    args: [
      ...card({ rate: '50' }),
      ...h264({ filters: 'tinterlace=interleave_top,setfield=tff' }),
      '-x264-params',
      'tff=1',
    ],
  },
  {
    name: '12: bottom field first',
    extension: 'ts',
    args: [
      ...card({ rate: '60000/1001', width: 720, height: 480 }),
      ...asBt709({ filters: 'tinterlace=interleave_bottom,setfield=bff,setdar=16/9' }),
      '-flags',
      '+ildct+ilme',
      '-c:v',
      'mpeg2video',
      '-q:v',
      '2',
    ],
    displayed: '853x480',
  },
  { name: '13: transparency in VP9', extension: 'webm', args: [...card(), ...vp9('yuva420p')] },
  {
    name: '13: transparency in ProRes',
    extension: 'mov',
    args: [...card(), '-c:v', 'prores_ks', '-pix_fmt', 'yuva444p10le'],
  },
  {
    name: '13: transparency in QuickTime Animation',
    extension: 'mov',
    args: [...card(), '-c:v', 'qtrle', '-pix_fmt', 'argb'],
  },
  {
    name: '14: an animated GIF',
    extension: 'gif',
    args: [...cardPicture(), '-filter_complex', 'split[a][b];[a]palettegen[p];[b][p]paletteuse'],
    beeps: false,
  },
  {
    name: '14: a PNG with a palette',
    extension: 'png',
    args: [...cardPicture(), '-filter_complex', 'split[a][b];[a]palettegen[p];[b][p]paletteuse', '-frames:v', '1'],
    colourTolerance: 32,
    ...STILL,
  },
  {
    name: '14: a WebP',
    extension: 'webp',
    args: [...cardPicture(), '-frames:v', '1', '-c:v', 'libwebp', '-lossless', '1'],
    ...STILL,
  },
  {
    name: '14: a JPEG that Exif turns',
    extension: 'jpg',
    args: [...cardPicture(), '-vf', 'transpose=cclock', '-frames:v', '1', '-q:v', '2'],
    change: (jpeg) => Buffer.concat([jpeg.subarray(0, 2), EXIF_TURN, jpeg.subarray(2)]),
    ...STILL,
  },
  {
    name: '14: a JPEG of cyan, magenta, yellow and black',
    extension: 'jpg',
    args: CMYK_CARD,
    displayed: '48x32',
    clip: { fit: 'stretch' },
    ...STILL,
  },
];

/** Orientation 6: the first row of what is stored is the right side of what is seen. */
const EXIF_TURN = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000600000000000000', 'hex');
