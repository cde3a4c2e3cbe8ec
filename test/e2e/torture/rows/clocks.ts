import type { SourceRow } from '../source-row';
import { card, cardBeep, cardPicture } from '../test-card';
import { h264 } from './encode';

const TS_PACKET = 188;
const ONE_KEYFRAME = ['-g', '1000', '-x264-params', 'scenecut=0'];
const atRate = (rate: string, extension = 'mp4'): SourceRow => ({
  name: `20: ${rate} frames a second`,
  extension,
  args: [...card({ rate }), ...h264()],
});

export const CLOCKS: readonly SourceRow[] = [
  {
    name: '1: frames at any time',
    extension: 'mp4',
    args: [
      ...card({ rate: '60' }),
      ...h264({ filters: "select='not(eq(mod(n,3),1)*gt(mod(n,7),2))'" }),
      '-fps_mode',
      'vfr',
    ],
  },
  {
    name: '1: a screen on which little happens',
    extension: 'mkv',
    args: [
      ...card({ rate: '60' }),
      ...h264({ filters: "select='eq(n,0)+eq(n,30)+eq(n,36)+eq(n,71)'" }),
      '-fps_mode',
      'vfr',
    ],
  },
  {
    name: '1: a screen whose last frame hardly lasts',
    extension: 'webm',
    args: [
      ...card({ rate: '60' }),
      '-vf',
      "select='eq(n,0)+eq(n,30)+eq(n,36)'",
      '-fps_mode',
      'vfr',
      '-c:v',
      'libvpx',
      '-b:v',
      '2M',
      '-pix_fmt',
      'yuv420p',
    ],
  },
  { name: '10: it begins at 7.3 s', extension: 'mkv', args: [...card(), ...h264(), '-output_ts_offset', '7.3'] },
  {
    name: '10: an edit list lets it begin at 7.3 s',
    extension: 'mp4',
    args: [...card(), ...h264(), '-output_ts_offset', '7.3'],
  },
  {
    name: '10: a clock about to start over',
    extension: 'ts',
    args: [...card(), ...h264(), '-output_ts_offset', '95441.8'],
  },
  {
    name: '10: the sound begins before the picture',
    extension: 'mkv',
    args: [...cardBeep({ at: 0.7 }), '-itsoffset', '0.2', ...cardPicture(), ...h264()],
  },
  {
    name: '10: negative decoding times',
    extension: 'mkv',
    args: [...card(), ...h264(), '-bf', '3', '-avoid_negative_ts', 'disabled'],
  },
  {
    name: '10: fragments',
    extension: 'mp4',
    args: [...card(), ...h264(), '-bf', '3', '-g', '8', '-movflags', 'frag_keyframe+empty_moov'],
  },
  { name: '10: no edit list', extension: 'mp4', args: [...card(), ...h264(), '-bf', '3', '-use_editlist', '0'] },
  {
    name: '10: entered between keyframes',
    extension: 'ts',
    args: [...card({ seconds: 2 }), ...h264(), '-g', '8', '-bf', '2'],
    change: (bytes) => bytes.subarray(TS_PACKET * 12),
    flash: 7,
  },
  {
    name: '11: one keyframe, cut at 0.4 s',
    extension: 'mp4',
    args: [...card({ seconds: 20 }), ...h264(), ...ONE_KEYFRAME],
    clip: { trim_start: 0.4 },
    flash: 3,
  },
  {
    name: '11: one keyframe, cut at 18.2 s',
    extension: 'mkv',
    args: [...card({ seconds: 20, at: 18.6 }), ...h264(), ...ONE_KEYFRAME],
    clip: { trim_start: 18.2 },
    flash: 12,
  },
  ...['10', '24000/1001', '25', '30000/1001', '50', '60000/1001', '60', '120', '240'].map((rate) => atRate(rate)),
];
