/** How long ago something was, for people: `4.2 s`. */
export const secondsSince = (startedAtMs) => `${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`;
