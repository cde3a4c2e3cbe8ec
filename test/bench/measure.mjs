import { openOnce } from './once.mjs';
import { spread } from './statistics.mjs';

/**
 * Measures cases, pair by pair: the speed of machines drifts, so what is compared is measured close together.
 *
 * @param {import('./cases/index.mjs').Case[][]} groups
 * @param {{ pairs: number, context: object, onPair: (line: object) => void }} options
 */
export async function measure(groups, { pairs, context, onPair }) {
  const results = [];
  for (const cases of groups) {
    const measured = new Map(cases.map((each) => [each, []]));
    const possible = cases.filter((each) => !each.obstacle?.(context));
    for (let pair = 0; pair < pairs; pair += 1) {
      const ofPair = { ...context, perPair: openOnce() };
      for (const each of possible.filter((one) => pair < (one.pairs ?? pairs))) {
        const values = await measurePair(each, { pair, context: ofPair });
        measured.get(each).push(values);
        onPair({ case: each, pair, values });
      }
      context.fresh.removeAll();
    }
    for (const [each, values] of measured) results.push(resultOf(each, values, each.obstacle?.(context)));
  }
  return results;
}

/** Whoever comes second finds a warmer machine: they take turns. */
async function measurePair({ baseline, subject, figure = ratio }, { pair, context }) {
  const runs = [...(baseline ? [['baseline', baseline.run]] : []), ['subject', subject]];
  const values = {};
  for (const [name, run] of pair % 2 === 0 ? runs : runs.reverse()) values[name] = await run(context);
  return { ...values, figure: figure(values) };
}

function ratio({ baseline, subject }) {
  return baseline === undefined ? subject : subject / baseline;
}

function resultOf({ name, what, unit, target, baseline }, pairs, obstacle) {
  const facts = { name, what, unit, target, baseline: baseline?.what ?? null };
  if (obstacle) return { ...facts, obstacle, pairs: [], figure: null, isReached: null };
  const figure = spread(pairs.map((pair) => pair.figure));
  return { ...facts, obstacle: null, pairs, figure, isReached: target && isReached(figure.median, target) };
}

function isReached(figure, { atMost = Infinity, atLeast = -Infinity }) {
  return figure <= atMost && figure >= atLeast;
}
