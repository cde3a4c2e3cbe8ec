import type { QueueName } from '@app/contracts';

/**
 * Assigns turns to tasks that are added together, in order, counted from the lowest turn of the unfinished tasks in
 * their queue: the first goes with those that are due now, the second one turn later, and so on. So renders share the
 * workers: one with few tasks waits for one round of the others, not for everything they added before it. This is
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
