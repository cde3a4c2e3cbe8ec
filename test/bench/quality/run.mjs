// Run by `npm run quality`. `-- --seconds 10 --source a.mp4 --source b.mp4 --codec hevc` for other footage, for less.
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { makeSources } from './sources.mjs';
import { measureVmaf } from './vmaf.mjs';

const {
  BENCH_BUILD_DIR: build,
  BENCH_FOLDER: folder,
  FFMPEG_PATH: ffmpegPath,
  VMAF_FFPROBE_PATH: vmafPath,
} = process.env;
const { canonicalVideoArgs } = createRequire(import.meta.url)(path.join(build, 'commands/canonical-video-args.js'));

/** MOV holds what MP4 does. */
const CODECS = { h264: 'mp4, mov', hevc: 'mp4, mov', vp9: 'webm', av1: 'mp4, webm' };
const QUALITIES = ['low', 'medium', 'high'];
const FPS = 30;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '2' },
    source: { type: 'string', multiple: true, default: [] },
    codec: { type: 'string', multiple: true, default: Object.keys(CODECS) },
  },
});

const execute = promisify(execFile);
const run = (program) => (args) => execute(program, args, { maxBuffer: 256 * 1024 * 1024 });
const ffprobe = run(vmafPath);
const ffmpeg = (args) => run(ffmpegPath)(['-v', 'info', '-nostdin', '-y', '-benchmark', ...args]);

const seconds = Number(values.seconds);
const sources = await makeSources({ files: values.source, seconds, folder, ffmpeg });
for (const source of sources) {
  console.log(`\n${source.name}, ${seconds} s\n`);
  console.log('| codec | in | quality | VMAF mean | VMAF p1 | kB/s | CPU s per s |');
  console.log('| --- | --- | --- | ---: | ---: | ---: | ---: |');
  for (const codec of values.codec) {
    for (const quality of QUALITIES) console.log(await row(source, codec, quality));
  }
  await fs.rm(source.path);
}

async function row(source, codec, quality) {
  const distorted = path.join(folder, 'encoded.mp4');
  const { width, height } = await sizeOf(source.path);
  const profile = { codec, quality, width, height, frameRate: { num: FPS, den: 1 } };
  const { stderr } = await ffmpeg([
    '-i',
    source.path,
    ...canonicalVideoArgs(profile).flat(),
    '-an',
    '-f',
    'mp4',
    distorted,
  ]);
  const cpuSeconds = Number(/bench: utime=([\d.]+)s/.exec(stderr)[1]);
  const { size } = await fs.stat(distorted);
  const { mean, p1, frames } = await measureVmaf({ distorted, reference: source.path, folder, ffprobe });
  const length = frames / FPS;
  const cells = [mean.toFixed(1), p1.toFixed(1), (size / 1000 / length).toFixed(0), (cpuSeconds / length).toFixed(1)];
  return `| ${[codec, CODECS[codec], quality, ...cells].join(' | ')} |`;
}

async function sizeOf(file) {
  const { stdout } = await ffprobe(['-v', 'error', '-show_entries', 'stream=width,height', '-of', 'json', file]);
  return JSON.parse(stdout).streams[0];
}
