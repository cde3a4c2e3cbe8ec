import fs from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { Failure } from '../../../scripts/failure.mjs';
import { root } from '../../../scripts/paths.mjs';
import { drawRatios, drawSeconds } from './draw-plots.mjs';
import { formatResult } from './format-result.mjs';
import { saveReport } from './report-file.mjs';

const DOCS = path.join(root, 'docs');
const PAGE = path.join(DOCS, 'performance.md');
const PLOTS = [
  '![Time taken, as a part of the baseline](images/performance-ratios.svg)',
  '![Seconds from start to finish](images/performance-seconds.svg)',
].join('\n\n');

/**
 * Puts a report into docs/performance.md: what stands between its marks, the plots, and the figures as they are.
 *
 * @throws {Failure} for a report that says too little to be kept
 */
export async function writeDocs(report) {
  if (report.isQuick) throw new Failure('A quick run says nothing about speed: run `npm run bench` first.');
  const parts = { machine: describeMachine(report), figures: `${figureTable(report)}\n\n${PLOTS}` };
  const page = Object.entries(parts).reduce(fillIn, fs.readFileSync(PAGE, 'utf8'));
  const options = await prettier.resolveConfig(PAGE);
  fs.writeFileSync(PAGE, await prettier.format(page, { ...options, filepath: PAGE }));
  fs.writeFileSync(path.join(DOCS, 'images/performance-ratios.svg'), drawRatios(report));
  fs.writeFileSync(path.join(DOCS, 'images/performance-seconds.svg'), drawSeconds(report));
  saveReport(path.join(DOCS, 'performance.json'), report);
  return 0;
}

function fillIn(page, [name, text]) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Failure(`${PAGE} has no place between ${begin} and ${end}.`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}

function describeMachine({ takenAt, seconds, machine }) {
  const { cpu, cores, memoryGb, system, node, ffmpeg, commit, cpuLimit, loadBefore } = machine;
  return [
    `Taken on ${takenAt.slice(0, 10)} in ${Math.ceil(seconds / 60)} minutes, at commit ${commit}:`,
    '',
    `- ${cores} cores of ${cpu}, ${memoryGb} GB; load before: ${loadBefore.toFixed(2)}`,
    `- ${system}, Node ${node}, ${ffmpeg.replace(/ Copyright.*/, '')}`,
    `- half a core: ${cpuLimit ?? 'no way to have that here'}`,
  ].join('\n');
}

function figureTable({ results }) {
  const rows = results.map((result) => {
    const { what, figure, spread, target, verdict } = formatResult(result);
    return `| ${what} | ${figure} | ${spread} | ${target} | ${verdict} |`;
  });
  return ['| what | median | lowest to highest | target | |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
