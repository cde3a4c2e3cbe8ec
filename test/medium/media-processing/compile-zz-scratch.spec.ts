import { execFileSync, spawnSync } from 'node:child_process';
import type { AudioMix } from '@app/media-processing';
import { compileAudioMix } from '@app/media-processing';
import { Lab, samplesOf } from './compile-lab';
const SR = 48000;
describe('audio', () => {
  let lab: Lab; 
  beforeAll(async () => { lab = await Lab.open(); });
  afterAll(() => lab.close());
  const time = (command: ReturnType<typeof compileAudioMix>) => { const r = spawnSync('/usr/bin/time', ['-f', '%e s wall %U+%S cpu %M KB', process.env['FFMPEG_PATH']!, '-nostdin', '-y', '-v', 'warning', ...command.args.flat()], { encoding: 'utf8' }); process.stderr.write(r.stderr.slice(-600)); return r.status; };
  it('200 pieces', async () => {
    const v = await lab.make('a.mp4', '-f','lavfi','-i','testsrc2=s=640x360:r=25:d=600', '-f','lavfi','-i','sine=f=440:d=600:r=44100', '-c:v','libx264','-preset','ultrafast','-c:a','aac');
    const m = await lab.make('m.mp3', '-f','lavfi','-i','sine=f=220:d=900:r=44100', '-b:a','192k');
    const pieces = Array.from({ length: 200 }, (_, i) => ({ sourceId: 'v', startSample: i * 3 * SR, samples: i % 2 ? 3 * SR : 2 * SR, sourceSample: ((i * 37) % 590) * SR }));
    const inputs = { sources: new Map([['v', v], ['m', m]]), rasters: new Map<string,string>() };
    for (const n of [2, 50, 200]) {
      const mix: AudioMix = { totalSamples: 600 * SR, tracks: [{ volume: 1, pieces: pieces.slice(0, n) }, { volume: 0.5, pieces: [{ sourceId: 'm', startSample: 0, samples: 600 * SR, sourceSample: 0 }] }] };
      process.stderr.write(`${n} `); expect(time(compileAudioMix({ mix, inputs, outputPath: lab.path('o.m4a') }))).toBe(0);
      expect((await samplesOf(lab.path('o.m4a'))).length / 2 - 600 * SR).toBeLessThan(1024);
    }
    process.stderr.write('late start 2 h '); expect(time(compileAudioMix({ mix: { totalSamples: 7300 * SR, tracks: [{ volume: 1, pieces: [{ sourceId: 'm', startSample: 7200 * SR, samples: 100*SR, sourceSample: 0 }] }] }, inputs, outputPath: lab.path('o.m4a') }))).toBe(0);
    process.stderr.write('beyond the end '); expect(time(compileAudioMix({ mix: { totalSamples: 10 * SR, tracks: [{ volume: 1, pieces: [{ sourceId: 'm', startSample: 0, samples: 1*SR, sourceSample: 2000*SR },{ sourceId: 'v', startSample: 1*SR, samples: 1*SR, sourceSample: 2000*SR },{ sourceId: 'v', startSample: 2*SR, samples: 8*SR, sourceSample: 599*SR }] }] }, inputs, outputPath: lab.path('o.m4a') }))).toBe(0);
    const s = await samplesOf(lab.path('o.m4a')); process.stderr.write(JSON.stringify([s.length/2, Math.max(...s.slice(0, 2*2*SR-4000)), Math.max(...s.slice(2*2*SR, 2*3*SR)), Math.max(...s.slice(2*3*SR+4000))]) + '\n');
  }, 300000);
});
