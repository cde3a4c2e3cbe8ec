/** The cells of a result, for people. */
export function formatResult({ what, unit, target, baseline, pairs, figure, obstacle, isReached }) {
  return {
    what: baseline ? `${what}, beside ${baseline}` : what,
    target: formatTarget(target, unit),
    figure: figure ? formatFigure(figure.median, unit) : 'not measured',
    spread: figure && pairs.length > 1 ? [figure.lowest, figure.highest].map(numberFor(unit)).join(' to ') : '',
    verdict: obstacle ?? { true: 'reached', false: 'missed', null: '' }[isReached],
  };
}

export function formatFigure(value, unit) {
  return unit === 'ratio' ? numberFor(unit)(value) : `${numberFor(unit)(value)} ${unit}`;
}

function formatTarget(target, unit) {
  if (!target) return '';
  const { atMost, atLeast } = target;
  const suffix = unit === 'ratio' ? '' : ` ${unit}`;
  return atMost === undefined ? `≥ ${atLeast}${suffix}` : `≤ ${atMost}${suffix}`;
}

const DIGITS = { ratio: 3, 'times faster': 2, s: 1, ms: 1, MB: 0 };

const numberFor = (unit) => (value) => value.toFixed(DIGITS[unit]);
