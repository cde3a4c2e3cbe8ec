import { median } from '../statistics.mjs';
import { drawBars } from './draw-bars.mjs';

const OURS = '#2f6fde';
const THEIRS = '#b8bec9';

/** How long each case takes, as a part of what it is compared with. */
export function drawRatios({ results }) {
  const rows = results.filter(isTimed).map(({ what, figure, target }) => ({
    label: what,
    target: target?.atMost,
    bars: [
      { value: figure.median, from: figure.lowest, to: figure.highest, colour: OURS, text: figure.median.toFixed(3) },
    ],
  }));
  return drawBars({ title: 'Time taken, as a part of the baseline; the mark is the target', limit: 1, rows });
}

/** How long each case takes, beside what it is compared with. */
export function drawSeconds({ results }) {
  const bar = (pairs, name, colour) => {
    const value = median(pairs.map((pair) => pair[name]));
    return { value, colour, text: `${value.toFixed(1)} s` };
  };
  const rows = results.filter(isTimed).map(({ what, baseline, pairs }) => ({
    label: `${what} (grey: ${baseline})`,
    bars: [bar(pairs, 'baseline', THEIRS), bar(pairs, 'subject', OURS)],
  }));
  return drawBars({ title: 'Seconds from start to finish', rows });
}

/** Where both were measured in seconds. */
function isTimed({ name, figure }) {
  return figure !== null && TIMED.has(name);
}

const TIMED = new Set(['concatenate', 'title', 'overlays', 'nothing-eligible', 'edit-title', 'edit-music']);
