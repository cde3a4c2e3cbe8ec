import type { QueueName } from '@app/contracts';

/**
 * Gives tasks that are added together their turns, in order: the first of a queue goes with those that are due there,
 * the second one turn later, and so on. So renders share the workers: whoever has few tasks waits for one round of the
 * others, not for all that they added before. This is start-time fair queueing with every task for one unit of service
 * (Goyal, Vin, Cheng: Start-Time Fair Queuing, SIGCOMM 1996).
 *
 * @param first by queue, the lowest turn of the tasks there that have not ended; none: 0
 */
export function takeTurns(
  tasks: readonly { readonly queue: QueueName }[],
  first: ReadonlyMap<QueueName, number>,
): number[] {
  const next = new Map(first);
  return tasks.map(({ queue }) => {
    const turn = next.get(queue) ?? 0;
    next.set(queue, turn + 1);
    return turn;
  });
}
