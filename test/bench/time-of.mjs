/** How long some work takes, in seconds. */
export async function secondsOf(work) {
  const beganMs = performance.now();
  await work();
  return (performance.now() - beganMs) / 1000;
}
