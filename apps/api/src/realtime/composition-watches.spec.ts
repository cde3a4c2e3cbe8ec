import type { CompositionEvent } from '@app/contracts';
import { CompositionWatches } from './composition-watches';

const id = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';
const base = { composition_id: id, timestamp: '2025-01-01T00:00:00.000Z' };
const progress = (seq: number): CompositionEvent => ({
  ...base,
  type: 'progress',
  progress: seq,
  stage: 'encoding',
  seq,
});
const status = (seq: number): CompositionEvent => ({ ...base, type: 'status', status: 'completed', seq });

describe('CompositionWatches', () => {
  let watches: CompositionWatches;
  let heard: number[];
  const listen = (event: CompositionEvent): number => heard.push(event.seq);

  beforeEach(() => {
    watches = new CompositionWatches();
    heard = [];
  });

  it('holds what comes until it is released, and leaves out what has been told', () => {
    const watch = watches.begin(id, listen);
    for (const seq of [4, 6, 5]) watches.deliver(progress(seq));
    expect(heard).toEqual([]);
    watch.release(4);
    watches.deliver(progress(7));
    expect(heard).toEqual([5, 6, 7]);
  });

  it('drops progress that was overtaken', () => {
    watches.begin(id, listen).release(0);
    for (const seq of [1, 3, 2, 3, 4]) watches.deliver(progress(seq));
    expect(heard).toEqual([1, 3, 4]);
  });

  it('never drops a change of state', () => {
    watches.begin(id, listen).release(0);
    watches.deliver(progress(3));
    watches.deliver(status(2));
    expect(heard).toEqual([3, 2]);
  });

  it('tells nothing twice that arrives after it was read', () => {
    const watch = watches.begin(id, listen);
    watch.release(2);
    for (const event of [status(1), status(2), progress(2), status(3)]) watches.deliver(event);
    expect(heard).toEqual([3]);
  });

  it('tells everybody who watches, and nobody else', () => {
    const others: number[] = [];
    watches.begin(id, listen).release(0);
    watches.begin(id, ({ seq }) => others.push(seq)).release(1);
    watches.begin('another', listen).release(0);
    watches.deliver(progress(1));
    watches.deliver(progress(2));
    expect([heard, others]).toEqual([[1, 2], [2]]);
  });

  it('makes up for what did not come, and tells nothing twice, whenever it comes', () => {
    watches.begin(id, listen).release(2);
    watches.deliver(status(4));
    expect(watches.positions()).toEqual([{ compositionId: id, seq: 2 }]);
    watches.makeUp({ compositionId: id, seq: 2, events: [status(3), status(4), status(6)] });
    for (const event of [status(3), progress(5), status(6), status(7)]) watches.deliver(event);
    expect(heard).toEqual([4, 3, 6, 7]);
    expect(watches.positions()).toEqual([{ compositionId: id, seq: 6 }]);
  });

  it('leaves whoever has yet to be told how things are to what is read for them', () => {
    const watch = watches.begin(id, listen);
    expect(watches.positions()).toEqual([]);
    watches.makeUp({ compositionId: id, seq: 0, events: [status(1)] });
    watch.release(0);
    watches.makeUp({ compositionId: id, seq: 1, events: [status(2)] });
    expect(heard).toEqual([]);
    watches.makeUp({ compositionId: id, seq: 0, events: [status(1), status(2)] });
    expect(heard).toEqual([1, 2]);
  });

  it('is silent once it is stopped', () => {
    const watch = watches.begin(id, listen);
    watch.release(0);
    watch.stop();
    watches.deliver(status(1));
    expect(heard).toEqual([]);
  });
});
