/** @param {readonly number[]} values at least one */
export function median(values) {
  return percentile(values, 50);
}

/**
 * The value that `percent` % of the values do not exceed.
 *
 * @param {readonly number[]} values at least one
 */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}
