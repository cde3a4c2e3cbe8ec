import type { FileIdentifier, IdentifiedFile } from '@app/assets';
import { BoundedIdentifier } from './bounded-identifier';

describe('BoundedIdentifier', () => {
  it('looks at a few files at once, and at every one', async () => {
    const running: ((found: IdentifiedFile) => void)[] = [];
    const identify = jest.fn(() => new Promise<IdentifiedFile>((resolve) => running.push(resolve)));
    const files = new BoundedIdentifier({ identify } as unknown as FileIdentifier);
    const found = Promise.all(
      Array.from({ length: 20 }, (_, index) => files.identify({ path: `/${index}`, filename: 'a.mp4' })),
    );
    const most: number[] = [];
    while (identify.mock.calls.length < 20 || running.length > 0) {
      await Promise.resolve();
      most.push(running.length);
      running.shift()?.({ kind: 'video', media: null });
    }
    expect(await found).toHaveLength(20);
    expect(Math.max(...most)).toBe(8);
  });
});
