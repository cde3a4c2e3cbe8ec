import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { METRIC_TABLE } from '@app/observability';

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly targets?: readonly { readonly expr: string }[];
}

/** Where Prometheus and Node give them names. */
const OTHERS = /^(up|process_\w+|nodejs_\w+)$/;

const MONITORING = join(__dirname, '../../../k8s/components/monitoring');

/** Names of series in an expression. Those of labels and functions begin otherwise. */
function namesIn(expression: string): string[] {
  return expression.match(/\b(reelwright_\w+|nodejs_\w+|process_\w+|up\b)/g) ?? [];
}

function isKnown(name: string): boolean {
  return OTHERS.test(name) || name in METRIC_TABLE || isPartOfHistogram(name);
}

function isPartOfHistogram(name: string): boolean {
  const [, base = ''] = /^(.+)_(?:bucket|count|sum)$/.exec(name) ?? [];
  return Object.entries(METRIC_TABLE).some(([metric, { kind }]) => metric === base && kind === 'histogram');
}

describe('what k8s/components/monitoring asks for is measured:', () => {
  it('by the dashboard, in every panel', async () => {
    const { panels } = JSON.parse(await readFile(join(MONITORING, 'grafana/reelwright.json'), 'utf8')) as {
      panels: readonly Panel[];
    };
    const asking = panels.filter(({ type }) => type !== 'row');
    expect(asking.filter(({ targets }) => !targets?.some(({ expr }) => namesIn(expr).length > 0))).toEqual([]);
    const names = asking.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => namesIn(expr)));
    expect(names.filter((name) => !isKnown(name))).toEqual([]);
  });

  it('by the alerts', async () => {
    const rules = await readFile(join(MONITORING, 'rules.yaml'), 'utf8');
    expect(namesIn(rules).filter((name) => !isKnown(name))).toEqual([]);
  });
});
