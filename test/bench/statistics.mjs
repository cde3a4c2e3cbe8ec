/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = ascending(values);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/**
 * The value that `percent` % of the values do not exceed.
 *
 * @param {readonly number[]} values at least one
 */
export function percentile(values, percent) {
  return ascending(values)[Math.max(0, Math.ceil((percent / 100) * values.length) - 1)];
}

/** @param {readonly number[]} values at least one */
export function spread(values) {
  return { median: median(values), lowest: Math.min(...values), highest: Math.max(...values) };
}

const ascending = (values) => [...values].sort((a, b) => a - b);
