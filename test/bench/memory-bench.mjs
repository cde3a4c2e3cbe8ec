import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { compose, completed, get } from './api.mjs';

const CLIP_COUNTS = [2, 50, 200];
const SLOT_SECONDS = 0.5;
const SOURCE_SECONDS = 120;
const execute = promisify(execFile);

/**
 * Peak resident memory, in MB, of ffmpeg and of the worker for compositions of more and more clips of one source, all
 * at the same output size; and how much more than the fewest clips the most take.
 */
export async function benchMemory() {
  await makeSource(path.join(process.env.BENCH_MEDIA_DIR, 'long.mp4'));
  await measure(1);
  const results = [];
  for (const clips of CLIP_COUNTS) {
    results.push({ clips, ...(await measure(clips)) });
    const { ffmpegMb, workerMb } = results.at(-1);
    console.log(`  ${String(clips).padStart(3)} clips  ffmpeg ${ffmpegMb} MB, worker ${workerMb} MB`);
  }
  const [fewest] = results;
  const ratioOf = (name) => Math.max(...results.map((result) => result[name] / fewest[name]));
  return { results, ffmpegRatio: ratioOf('ffmpegMb'), workerRatio: ratioOf('workerMb') };
}

async function measure(clips) {
  const pids = workerPids();
  pids.forEach(forgetPeak);
  const id = await compose({
    title: `${clips} clips`,
    clips: Array.from({ length: clips }, (_, index) => ({
      video_url: `${process.env.BENCH_MEDIA_URL}/long.mp4`,
      start_time: index * SLOT_SECONDS,
      end_time: (index + 1) * SLOT_SECONDS,
      trim_start: (index * 7) % (SOURCE_SECONDS - 1),
    })),
    output: { width: 640, height: 360, quality: 'medium' },
  });
  await completed(id);
  // What the kernel says of every ffmpeg run when it ends, the largest of them.
  const { memory_peak_mb: ffmpegMb } = (await get(id)).resource_usage;
  return { ffmpegMb: Math.round(ffmpegMb), workerMb: Math.max(...pids.map(peakMb)) };
}

/** Those of this stack: each has a folder that is named after it. */
function workerPids() {
  const scratch = path.join(process.env.BENCH_MEDIA_DIR, '../scratch');
  return fs.readdirSync(scratch).map((name) => Number(name.replace('worker-', '')));
}

/** https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html */
function forgetPeak(pid) {
  fs.writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function peakMb(pid) {
  const [, kib] = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(kib) / 1024);
}

async function makeSource(file) {
  await execute(process.env.FFMPEG_PATH, [
    ...['-v', 'error', '-nostdin', '-y'],
    ...['-f', 'lavfi', '-i', `testsrc2=size=640x360:rate=30:duration=${SOURCE_SECONDS}`],
    ...['-f', 'lavfi', '-i', `sine=frequency=330:duration=${SOURCE_SECONDS}`],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '60', '-c:a', 'aac', file],
  ]);
}
