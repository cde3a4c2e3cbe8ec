import type { ClipLayer, EncodeSegment } from '@app/media-processing';
import { compileSegment } from '@app/media-processing';
import { hashesBeforeEncoding, Lab } from '/work/main/test/medium/media-processing/compile-lab';
const PROFILE = { codec: 'h264', width: 320, height: 180, frameRate: { num: 30, den: 1 }, quality: 'medium' } as const;
const pat = (rate: string, s: number, e=''): string[] => ['-f', 'lavfi', '-i', `testsrc2=s=320x180:r=${rate}:d=${s}${e}`];
const x = (g: number) => ['-c:v', 'libx264', '-preset', 'veryfast', '-g', String(g), '-keyint_min', String(g), '-sc_threshold','0','-pix_fmt', 'yuv420p'];
const CASES: [string, string, string[]][] = [
 ['h264 ts gop 250', 'a.ts', [...pat('25', 24), ...x(250)]],
 ['h264 ts gop 50', 'a2.ts', [...pat('25', 24), ...x(50)]],
 ['mpeg2 ts', 'b.ts', [...pat('25', 24), '-c:v', 'mpeg2video', '-bf','2','-g', '100','-q:v','5']],
 ['mpeg2 ps', 'b.mpg', [...pat('25', 24), '-c:v', 'mpeg2video', '-bf','2','-g', '100','-q:v','5']],
 ['vp9 webm', 'c.webm', [...pat('25', 24), '-c:v', 'libvpx-vp9', '-deadline','realtime','-cpu-used','8','-g', '100']],
 ['theora ogv', 'd.ogv', [...pat('25', 24), '-c:v', 'libtheora','-q:v','7','-g', '64']],
 ['avi mpeg4', 'e.avi', [...pat('25', 24), '-c:v', 'mpeg4','-bf','2','-g', '100','-q:v','5']],
 ['flv', 'f.flv', [...pat('25', 24), ...x(100)]],
 ['flv h263', 'f2.flv', [...pat('25', 24), '-c:v','flv','-g','100','-q:v','5']],
 ['wmv', 'g.wmv', [...pat('25', 24), '-c:v', 'wmv2','-g', '100','-q:v','5']],
 ['prores', 'h.mov', [...pat('25', 24), '-c:v', 'prores_ks','-profile:v','0']],
 ['mjpeg avi', 'i.avi', [...pat('25', 24), '-c:v', 'mjpeg','-q:v','5']],
 ['gif', 'j.gif', [...pat('25', 6)]],
 ['apng', 'j.apng', [...pat('25', 6),'-f','apng']],
 ['mxf', 'k.mxf', [...pat('25', 24), '-c:v', 'mpeg2video','-bf','2','-g', '50','-q:v','5']],
 ['nut', 'l.nut', [...pat('25', 24), '-c:v', 'mpeg4','-bf','2','-g', '100','-q:v','5']],
 ['open gop mp4', 'm.mp4', [...pat('25', 24), ...x(100), '-x264-params','open-gop=1']],
 ['hevc mp4', 'n.mp4', [...pat('25', 24), '-c:v','libx265','-preset','ultrafast','-x265-params','log-level=none:keyint=100']],
 ['one keyframe', 'o.mp4', [...pat('25', 24), ...x(9999)]],
 ['vfr with holes', 'p.mkv', [...pat('25', 24), '-vf', "select='not(between(t,5,14))'", '-fps_mode','vfr', ...x(100)]],
 ['offset ts', 'q.ts', [...pat('30000/1001', 24), ...x(50),'-output_ts_offset','95443.2','-muxdelay','0']],
 ['elst mp4', 'r.mp4', [...pat('30000/1001', 24), ...x(50),'-output_ts_offset','2.7']],
 ['negative mkv', 's.mkv', [...pat('30000/1001', 24), ...x(50),'-output_ts_offset','1.234']],
 ['2 fps', 'u.mp4', [...pat('2', 40), ...x(20)]],
 ['0.5 fps ts', 'u.ts', [...pat('1/2', 40), ...x(5)]],
 ['frag mp4', 't.mp4', [...pat('25', 24), ...x(50),'-movflags','frag_keyframe+empty_moov']],
];
describe('containers', () => {
  let lab: Lab; beforeAll(async () => { lab = await Lab.open(); }); afterAll(() => lab.close());
  it.each(CASES.filter((c) => !process.env['ONLY'] || c[0].includes(process.env['ONLY'])))('%s', async (_n, file, args) => {
    const source = await lab.make(file, ...args);
    const total = Math.round(((source.media.video?.durationUs ?? 0) * 30) / 1e6);
    console.log(_n, source.media.container, source.media.video?.startUs, source.media.video?.durationUs);
    const shown = (from: number, n: number) => {
      const layer: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame: from, sourceEndFrame: total, fit: 'contain' };
      const segment: EncodeSegment = { kind: 'encode', startFrame: 0, frames: n, layers: [layer] };
      return hashesBeforeEncoding(compileSegment({ segment, profile: PROFILE, inputs: { sources: new Map([['a', source]]), rasters: new Map() }, outputPath: 'x', threads: 2 }));
    };
    const whole = await shown(0, total);
    expect(whole).toHaveLength(total);
    const bad: unknown[] = [];
    for (const from of [16, 31, 77, 121, 150, 300, 433, 434, 600, 601, 707, total-1].filter((f) => f < total)) {
      const got = await shown(from, 9);
      const want = [...whole, ...Array(20).fill(whole.at(-1))].slice(from, from + 9);
      if (JSON.stringify(got) !== JSON.stringify(want)) bad.push([from, got.length, got.map((h, i) => (h === want[i] ? '=' : `${whole.indexOf(h) - from - i}`)).join(' ')]);
    }
    expect(bad).toEqual([]);
  }, 120000);
});
