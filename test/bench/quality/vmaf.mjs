import fs from 'node:fs/promises';
import path from 'node:path';
import { percentile } from '../statistics.mjs';

/**
 * How alike two videos of the same frames look, by VMAF (0-100, model v0.6.1).
 *
 * @param {{ distorted: string, reference: string, folder: string, ffprobe: (args: string[]) => Promise<unknown> }} pair
 * @returns {Promise<{ mean: number, p1: number, frames: number }>} `p1`: what one frame of a hundred falls below
 */
export async function measureVmaf({ distorted, reference, folder, ffprobe }) {
  const log = path.join(folder, 'vmaf.json');
  const pictures = (file, label) => `movie=${file},setpts=N/TB/30[${label}]`;
  const compare = `[d][r]libvmaf=log_fmt=json:log_path=${log}:n_threads=2`;
  const graph = [pictures(distorted, 'd'), pictures(reference, 'r'), compare].join(';');
  await ffprobe(['-f', 'lavfi', '-i', graph, '-show_entries', 'frame=pts', '-of', 'csv']);
  const { frames } = JSON.parse(await fs.readFile(log, 'utf8'));
  const scores = frames.map(({ metrics }) => metrics.vmaf);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { mean, p1: percentile(scores, 1), frames: scores.length };
}
