import { sideBySide } from './side-by-side';

const unaborted = new AbortController().signal;

/** Work that ends when it is told to, or is aborted. */
function controlledWork() {
  const ends = new Map<string, () => void>();
  const stopped: string[] = [];
  const work = (item: string, signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      ends.set(item, () => {
        resolve(item.toUpperCase());
      });
      signal.addEventListener('abort', () => {
        stopped.push(item);
        reject(signal.reason as Error);
      });
    });
  return { ends, stopped, work };
}

describe('sideBySide', () => {
  it('works on as many as there are lanes, and gives the results in order', async () => {
    const { ends, work } = controlledWork();
    const all = sideBySide(['a', 'b', 'c'], { lanes: 2, signal: unaborted }, work);
    expect([...ends.keys()]).toEqual(['a', 'b']);
    ends.get('b')?.();
    await new Promise(setImmediate);
    expect([...ends.keys()]).toEqual(['a', 'b', 'c']);
    ends.get('c')?.();
    ends.get('a')?.();
    expect(await all).toEqual(['A', 'B', 'C']);
    expect(await sideBySide([], { lanes: 2, signal: unaborted }, work)).toEqual([]);
  });

  it('stops the others when one fails, and begins no more', async () => {
    const { ends, stopped, work } = controlledWork();
    const fault = new Error('broken');
    const failing = (item: string, signal: AbortSignal) => (item === 'b' ? Promise.reject(fault) : work(item, signal));
    await expect(sideBySide(['a', 'b', 'c'], { lanes: 2, signal: unaborted }, failing)).rejects.toBe(fault);
    expect(stopped).toEqual(['a']);
    expect([...ends.keys()]).toEqual(['a']);
  });

  it('is aborted from outside', async () => {
    const { work } = controlledWork();
    const outside = new AbortController();
    const all = sideBySide(['a'], { lanes: 1, signal: outside.signal }, work);
    const reason = new Error('cancelled');
    outside.abort(reason);
    await expect(all).rejects.toBe(reason);
  });
});
