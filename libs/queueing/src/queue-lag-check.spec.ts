import type { QueueDepth } from './queue-depths';
import { requirePrompt } from './queue-lag-check';

const waiting = (queue: QueueDepth['queue'], oldestSeconds: number): QueueDepth => ({
  queue,
  status: 'ready',
  tasks: 1,
  oldestSeconds,
});

describe('requirePrompt', () => {
  it('names the queues that wait too long', () => {
    expect(() => {
      requirePrompt([waiting('segment', 901), waiting('render', 5), waiting('audio', 1e6)]);
    }).toThrow('Tasks wait too long in segment, audio');
  });

  it.each([[[]], [[waiting('render', 900)]], [[waiting('maintenance', 1e6)]]])('lets others pass: %j', (depths) => {
    expect(() => {
      requirePrompt(depths);
    }).not.toThrow();
  });
});
