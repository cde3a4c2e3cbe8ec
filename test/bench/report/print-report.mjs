import { formatFigure, formatResult } from './format-result.mjs';

const COLUMNS = ['figure', 'spread', 'target', 'verdict', 'what'];

/** What was measured in one pair, in one line. */
export function describePair({ case: { name, unit }, pair, values }) {
  const { baseline, subject, figure } = values;
  const compared = baseline === undefined ? '' : `  (${subject.toFixed(2)} beside ${baseline.toFixed(2)})`;
  return `  ${name.padEnd(24)} pair ${pair + 1}  ${formatFigure(figure, unit)}${compared}`;
}

/** All of a report as a table. */
export function describeReport({ results }) {
  const rows = [Object.fromEntries(COLUMNS.map((name) => [name, name])), ...results.map(formatResult)];
  const widths = COLUMNS.map((name) => Math.max(...rows.map((row) => row[name].length)));
  return rows
    .map((row) =>
      COLUMNS.map((name, index) => row[name].padEnd(widths[index]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
