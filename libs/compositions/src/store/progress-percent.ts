import type { QueueName } from '@app/contracts';

/** Units of the tasks that have no frames to count. */
export const PREPARATION_UNITS = 100;
export const ASSEMBLY_UNITS = 100;

/** The share of each phase in the progress; the rest is encoding, measured in work done. */
const PREPARATION_PERCENT = 5;
const ASSEMBLY_PERCENT = 4;

export interface QueueProgress {
  readonly queue: QueueName;
  readonly units: number;
  readonly unitsDone: number;
}

/** Progress of an unfinished render, in whole percent from 0 to 99, from what its tasks have done. */
export function progressPercent(queues: readonly QueueProgress[]): number {
  const fraction = (...names: readonly QueueName[]): number => {
    const counted = queues.filter(({ queue }) => names.includes(queue));
    const units = counted.reduce((sum, queue) => sum + queue.units, 0);
    return units === 0 ? 0 : counted.reduce((sum, queue) => sum + queue.unitsDone, 0) / units;
  };
  const has = (name: QueueName): boolean => queues.some(({ queue }) => queue === name);
  // If everything was cached, only the output is left to make.
  const hasNothingToEncode = has('assemble') && !has('segment') && !has('audio');
  const encoded = hasNothingToEncode ? 1 : fraction('segment', 'audio');
  const encodingPercent = 100 - PREPARATION_PERCENT - ASSEMBLY_PERCENT;
  const percent =
    PREPARATION_PERCENT * fraction('render', 'clip') +
    encodingPercent * encoded +
    ASSEMBLY_PERCENT * fraction('assemble');
  return Math.min(99, Math.floor(percent));
}
