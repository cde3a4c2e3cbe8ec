import path from 'node:path';
import { root } from '../paths.mjs';
import { writeTable } from './write-table.mjs';

/** Lists every metric in docs/metrics.md. */
export async function documentMetrics() {
  const { default: observability } = await import(path.join(root, 'dist/apps/api/libs/observability/src/index.js'));
  const rows = Object.entries(observability.METRIC_TABLE).map(([name, { kind, labels, help }]) => [
    `\`${name}\``,
    kind,
    labels.map((label) => `\`${label}\``).join(' '),
    help,
  ]);
  writeTable('metrics.md', 'metrics', [['metric', 'kind', 'labels', 'meaning'], ...rows]);
}
