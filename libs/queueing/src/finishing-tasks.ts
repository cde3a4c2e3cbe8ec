import type { QueueName } from '@app/contracts';

/** What a task does with the slot of its queue that it runs in. */
export interface SlotUse {
  /** Settles when the slot may be given to another task. */
  readonly left: Promise<void>;
  /** Leaves the slot, where that is possible. */
  readonly leave: () => void;
  /** Says that the task has ended. */
  readonly end: () => void;
}

/** The tasks of a worker that have left their slots and have not ended: of each queue at most as many as it has slots. */
export class FinishingTasks {
  private readonly counts = new Map<QueueName, number>();

  /** @param slotsOf how many tasks of a queue run at once */
  constructor(private readonly slotsOf: (queue: QueueName) => number) {}

  /** For a task that begins. */
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
