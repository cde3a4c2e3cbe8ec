const AS_MANY_AS_WANTED = '10000000';

/** Environment of a process whose tests ask faster than clients may. */
export const UNTHROTTLED = Object.fromEntries(
  ['PUBLIC', 'INTERNAL', 'REALTIME'].flatMap((name) =>
    ['PER_MINUTE', 'BURST'].map((window) => [`RATE_LIMIT_${name}_${window}`, AS_MANY_AS_WANTED]),
  ),
);
