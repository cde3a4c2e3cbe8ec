/** How many threads each of the encodes that run at once may have: one at least, and together no more than there are cores. */
export function threadsForEach(concurrency: number, cores: number): number {
  return Math.max(1, Math.floor(cores / concurrency));
}
