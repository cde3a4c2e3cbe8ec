import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../../../scripts/failure.mjs';

export function saveReport(file, report) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}

/** @throws {Failure} when nothing was measured yet */
export function readReport(file) {
  if (!fs.existsSync(file)) throw new Failure(`There is no ${file}: run \`npm run bench\` first.`);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
