import { setImmediate } from 'node:timers/promises';
import { currentWork, duringWork } from './current-work';

describe('duringWork', () => {
  it('adds to what is known, as long as the work lasts', async () => {
    await duringWork({ origin: { requestId: 'r' }, logFields: { queue: 'render' } }, async () => {
      await duringWork({ origin: { compositionId: 'c' } }, async () => {
        await setImmediate();
        expect(currentWork()).toEqual({
          origin: { requestId: 'r', compositionId: 'c' },
          logFields: { queue: 'render' },
        });
      });
      expect(currentWork().origin).toEqual({ requestId: 'r' });
    });
    expect(currentWork()).toEqual({ origin: {}, logFields: {} });
  });

  it('keeps apart what is done at the same time', async () => {
    const idAfterAWhile = async (): Promise<string | undefined> => {
      await setImmediate();
      return currentWork().origin.requestId;
    };
    const ids = ['a', 'b', 'c'];
    const seen = await Promise.all(ids.map((requestId) => duringWork({ origin: { requestId } }, idAfterAWhile)));
    expect(seen).toEqual(ids);
  });
});
