import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { METRIC_TABLE } from '@app/observability';

describe('docs/metrics.md', () => {
  it('lists every metric, in order; `npm run docs metrics` writes it', async () => {
    const page = await readFile(join(__dirname, '../../../docs/metrics.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `reelwright_'));
    expect(rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()))).toEqual(
      Object.entries(METRIC_TABLE).map(([name, { kind, labels, help }]) => [
        `\`${name}\``,
        kind,
        labels.map((label) => `\`${label}\``).join(' '),
        help,
      ]),
    );
  });

  it('asks only for metrics that there are', async () => {
    const page = await readFile(join(__dirname, '../../../docs/metrics.md'), 'utf8');
    const asked = new Set(page.match(/reelwright_\w+(?=[{[])|reelwright_\w+(?=\)`)/g));
    const names = Object.keys(METRIC_TABLE);
    const known = new Set([...names, ...names.flatMap((name) => [`${name}_bucket`, `${name}_count`, `${name}_sum`])]);
    expect([...asked].filter((name) => !known.has(name))).toEqual([]);
  });
});
