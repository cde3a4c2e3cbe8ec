import type { QueueName } from '@app/contracts';

/**
 * Gives tasks that are added together their turns, in order, counted from the lowest of the tasks in their queue that
 * have not ended: the first goes with those that are due there, the second one turn later, and so on. So renders share
 * the workers: whoever has few tasks waits for one round of the others, not for all that they added before. This is
 * start-time fair queueing with every task for one unit of service (Goyal, Vin, Cheng: Start-Time Fair Queuing, SIGCOMM
 * 1996).
 */
export function takeTurns(tasks: readonly { readonly queue: QueueName }[]): number[] {
  const next = new Map<QueueName, number>();
  return tasks.map(({ queue }) => {
    const turn = next.get(queue) ?? 0;
    next.set(queue, turn + 1);
    return turn;
  });
}
