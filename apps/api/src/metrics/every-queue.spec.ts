import { QUEUE_NAMES, type QueueDepth } from '@app/queueing';
import { everyQueue } from './every-queue';

describe('everyQueue', () => {
  const busy: QueueDepth = { queue: 'segment', status: 'ready', tasks: 3, oldestSeconds: 12 };

  it('keeps what there is, and says 0 of the rest, each once', () => {
    const all = everyQueue([busy]);
    expect(all).toContainEqual(busy);
    expect(all).toContainEqual({ queue: 'segment', status: 'running', tasks: 0, oldestSeconds: 0 });
    expect(new Set(all.map(({ queue, status }) => `${queue} ${status}`)).size).toBe(QUEUE_NAMES.length * 3);
    expect(all).toHaveLength(QUEUE_NAMES.length * 3);
  });

  it('keeps queues of another release', () => {
    const unknown = { ...busy, queue: 'later' as QueueDepth['queue'] };
    expect(everyQueue([unknown])).toContainEqual(unknown);
  });
});
