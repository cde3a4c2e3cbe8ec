import { writeFileSync } from 'node:fs';
import { ChildProcessRunner, compileSegment, probeMedia } from '@app/media-processing';
import type { Layer } from '@app/media-processing';
it('prints', async () => {
  const path = '/tmp/cw/bench/src.mp4';
  const media = await probeMedia({ runner: new ChildProcessRunner(), ffprobePath: process.env['FFPROBE_PATH']!, path });
  const sh = (name: string, w: number, h: number, from: number, layers: Layer[] = []) => {
    const c = compileSegment({
      segment: {
        kind: 'encode',
        startFrame: 0,
        frames: 300,
        layers: [{ kind: 'clip', sourceId: 'a', sourceFrame: from, sourceEndFrame: 900, fit: 'contain' }, ...layers],
      },
      profile: { codec: 'h264', width: w, height: h, frameRate: { num: 30, den: 1 }, quality: 'medium' },
      inputs: { sources: new Map([['a', { path, media }]]), rasters: new Map([['r', '/tmp/cw/bench/title.png']]) },
      outputPath: `/tmp/cw/bench/${name}.mp4`,
      threads: 2,
    });
    writeFileSync(
      `/tmp/cw/bench/${name}.sh`,
      '$FF ' +
        c.args
          .flat()
          .map((a) => `'${a}'`)
          .join(' ') +
        '\n',
    );
  };
  sh('seg0', 1920, 1080, 0);
  sh('seg1', 1920, 1080, 300);
  sh('t720', 1280, 720, 0, [{ kind: 'raster', rasterId: 'r', x: 100, y: 500 }]);
  sh('t1080', 1920, 1080, 0, [{ kind: 'raster', rasterId: 'r', x: 100, y: 500 }]);
});
