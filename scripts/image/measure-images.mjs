import { run } from '../process/run.mjs';

/** Below these, taken together, is most of an image. */
const PARTS = ['app/node_modules', 'app/dist'];

/**
 * How large the images are, as a table; unpacked, as they lie on the disk of a machine.
 *
 * @param {Record<string, { root: string }>} containers by the name of the image
 */
export async function measureImages(containers) {
  const rows = ['image            MB   of it node_modules   of it our code'];
  for (const [name, { root }] of Object.entries(containers)) {
    const [all, modules, code] = await Promise.all(['.', ...PARTS].map((part) => megabytes(root, part)));
    rows.push(`${name.padEnd(14)} ${all.padStart(5)} ${modules.padStart(20)} ${code.padStart(16)}`);
  }
  return rows.join('\n');
}

async function megabytes(root, part) {
  const [kilobytes] = (await run('du', ['-sk', '--one-file-system', part], { cwd: root })).split('\t');
  return String(Math.round((Number(kilobytes) * 1024) / 1e6));
}
