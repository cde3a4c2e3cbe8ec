import fs from 'node:fs';

const LINES = 20;

/** The last lines of a log, for somebody who has to know why. */
export function endOf(file) {
  if (!fs.existsSync(file)) return '';
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LINES).join('\n');
}
