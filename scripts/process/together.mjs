/**
 * Like Promise.all, but a failure waits for the others: what they start in the meantime is known and can be ended.
 *
 * @template {readonly Promise<unknown>[]} P
 * @param {P} promises
 */
export async function together(...promises) {
  const results = await Promise.allSettled(promises);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return results.map(({ value }) => value);
}
