import type { QueueName } from '@app/contracts';

/** A task's use of a slot of its queue. */
export interface SlotUse {
  /** Settles when the slot is free for another task. */
  readonly left: Promise<void>;
  /** Leaves the slot early, if possible. */
  readonly leave: () => void;
  /** Must be called when the task has ended. */
  readonly end: () => void;
}

/** The tasks of a worker that have left their slots but not ended: at most as many per queue as it has slots. */
export class FinishingTasks {
  private readonly counts = new Map<QueueName, number>();

  /** @param slotsOf how many tasks of a queue run at once */
  constructor(private readonly slotsOf: (queue: QueueName) => number) {}

  /** To be called for a task that starts. */
  admit(queue: QueueName): SlotUse {
    let isLeft = false;
    let settle = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const leave = (): void => {
      if (isLeft || this.countOf(queue) >= this.slotsOf(queue)) return;
      isLeft = true;
      this.counts.set(queue, this.countOf(queue) + 1);
      settle();
    };
    const end = (): void => {
      if (isLeft) this.counts.set(queue, this.countOf(queue) - 1);
    };
    return { left, leave, end };
  }

  private countOf(queue: QueueName): number {
    return this.counts.get(queue) ?? 0;
  }
}
