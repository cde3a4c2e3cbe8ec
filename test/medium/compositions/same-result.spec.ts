// The same request gives the same bytes, and looks the same however it is cut into pieces of work.
import { readFile } from 'node:fs/promises';
import type { CompositionSpec, OutputSpec } from '@app/compositions';
import type { LocalSource } from '@app/media-processing';
import { ffmpeg, hashesBeforeEncoding, Lab } from '../media-processing/compile-lab';
import { renderInLab, type LabOutput } from './render-lab';

jest.setTimeout(300_000);

const URL = 'https://media.example/a.mp4';

let lab: Lab;
let source: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=s=426x240:r=30:d=18,gblur=2'];
  const sound = ['-f', 'lavfi', '-i', 'anoisesrc=r=44100:seed=3:a=0.3:d=18'];
  source = await lab.make('a.mp4', ...picture, ...sound, '-c:v', 'libx264', '-preset', 'veryfast', '-c:a', 'aac');
});
afterAll(() => lab.close());

/** Motion, speed, fades, a picture in the picture, and an overlay that comes and goes. */
function composition(seconds: number, output: OutputSpec): CompositionSpec {
  const slot = { video_url: URL, start_time: 0, end_time: seconds };
  return {
    title: 'any',
    clips: [
      { ...slot, speed: 1.5, fade_in: 1, fade_out: 1, motion: { type: 'zoom_in', amount: 0.3 } },
      { ...slot, trim_start: 1.3, track: 1, scale: 0.3, position: 'top-right' },
    ],
    overlays: [
      {
        ...{ text: 'Slides', position: 'center', start_time: 0, end_time: seconds, font_size: 144 },
        animation: { in: 'slide-left', out: 'fade', duration: seconds / 3 },
      },
    ],
    audio: { music_url: URL, music_volume: 0.3, loudness_lufs: -16 },
    output: { width: 320, height: 180, ...output },
  };
}

/** What the encoders are given, in order. */
async function picturesOf({ commands }: LabOutput): Promise<string[]> {
  const hashes: string[] = [];
  for (const command of commands) hashes.push(...(await hashesBeforeEncoding(command)));
  return hashes;
}

/** SSIM of each frame with its counterpart. */
async function likeness(one: string, other: string): Promise<number[]> {
  const { stdout } = await ffmpeg(['-i', one, '-i', other, '-lavfi', 'ssim=stats_file=-', '-f', 'null', '-']);
  return [...stdout.toString().matchAll(/All:([\d.]+)/g)].map(([, value]) => Number(value));
}

it('gives the same pictures, whatever the length of the chunks', async () => {
  const spec = composition(10, { fps: 29.97, quality: 'high' });
  const sources = { [URL]: source };
  const whole = await renderInLab(lab, { name: 'whole', spec, sources, chunkSeconds: Infinity });
  expect(whole.commands).toHaveLength(1);
  const painted = await picturesOf(whole);
  expect(painted).toHaveLength(Math.round((10 * 30_000) / 1001));
  for (const [chunkSeconds, segments] of [
    [2, 5],
    [6, 2],
  ] as const) {
    const cut = await renderInLab(lab, { name: `chunks-${chunkSeconds}`, spec, sources, chunkSeconds });
    expect(cut.commands).toHaveLength(segments);
    expect(await picturesOf(cut)).toEqual(painted);
    const ssim = await likeness(whole.path, cut.path);
    expect(ssim).toHaveLength(painted.length);
    expect(ssim.reduce((sum, value) => sum + value, 0) / ssim.length).toBeGreaterThan(0.995);
  }
});

it.each<OutputSpec>([
  { format: 'mp4' },
  { format: 'mp4', quality: 'high' },
  { format: 'mp4', bitrate: 500_000 },
  { format: 'mov', codec: 'hevc' },
  { format: 'mov', codec: 'hevc', bitrate: 500_000 },
  { format: 'webm' },
  { format: 'webm', bitrate: 500_000 },
  { format: 'webm', codec: 'av1' },
])('gives the same bytes every time, with any number of threads: %j', async (output) => {
  const spec = composition(3, output);
  const files: Buffer[] = [];
  for (const threads of [1, 2, 3]) {
    const { path } = await renderInLab(lab, { name: 'again', spec, sources: { [URL]: source }, threads });
    files.push(await readFile(path));
  }
  expect(files[0]?.length).toBeGreaterThan(10_000);
  expect(files.map((file) => file.equals(files[0] ?? Buffer.of()))).toEqual(files.map(() => true));
});
