import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { METRIC_TABLE } from '@app/observability';
import { parse } from 'yaml';

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly targets?: readonly { readonly expr: string }[];
}

interface Rules {
  readonly spec: { readonly groups: readonly { readonly rules: readonly { readonly expr: string }[] }[] };
}

/** Where Prometheus and Node give them names. */
const OTHERS = /^(up|process_\w+|nodejs_\w+)$/;

/** By Prometheus to every series, and by histograms to their buckets. */
const GIVEN_LABELS = ['job', 'instance', 'namespace', 'le'];

const MONITORING = join(__dirname, '../../../k8s/components/monitoring');

/** Names of series in an expression. Those of labels and functions begin otherwise. */
function namesIn(expression: string): string[] {
  return expression.match(/\b(reelwright_\w+|nodejs_\w+|process_\w+|up\b)/g) ?? [];
}

function isKnown(name: string): boolean {
  return OTHERS.test(name) || name in METRIC_TABLE || isPartOfHistogram(name);
}

function isPartOfHistogram(name: string): boolean {
  return Object.entries(METRIC_TABLE).some(([metric, { kind }]) => metric === baseOf(name) && kind === 'histogram');
}

function baseOf(name: string): string {
  return /^(.+)_(?:bucket|count|sum)$/.exec(name)?.[1] ?? name;
}

/** Labels that an expression asks for, and that nothing in it bears. */
function unknownLabels(expression: string): string[] {
  const chosen = [...expression.matchAll(/[{,]\s*(\w+)\s*[=!]/g)].map(([, label = '']) => label);
  const grouped = [...expression.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, labels = '']) => labels.split(/,\s*/));
  const borne = Object.entries(METRIC_TABLE)
    .filter(([metric]) => namesIn(expression).some((name) => baseOf(name) === metric))
    .flatMap(([, { labels }]): readonly string[] => labels);
  const known = new Set([...borne, ...GIVEN_LABELS]);
  return [...chosen, ...grouped].filter((label) => !known.has(label));
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
    const labels = asking.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => unknownLabels(expr)));
    expect(labels).toEqual([]);
  });

  it('by the alerts', async () => {
    const { spec } = parse(await readFile(join(MONITORING, 'rules.yaml'), 'utf8')) as Rules;
    const expressions = spec.groups.flatMap(({ rules }) => rules.map(({ expr }) => expr));
    expect(expressions.flatMap(namesIn).filter((name) => !isKnown(name))).toEqual([]);
    expect(expressions.flatMap(unknownLabels)).toEqual([]);
  });
});
