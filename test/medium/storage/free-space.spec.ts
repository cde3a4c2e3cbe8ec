import { tmpdir } from 'node:os';
import { freeBytes, requireFreeSpace } from '@app/storage';

describe('free space', () => {
  it('is what the file system has left', async () => {
    const free = await freeBytes(tmpdir());
    expect(free).toBeGreaterThan(0);
    await expect(requireFreeSpace(tmpdir(), 0)).resolves.toBeUndefined();
  });

  it('has to be as much as is asked for', async () => {
    await expect(requireFreeSpace(tmpdir(), Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({
      name: 'Fault',
      blame: 'infrastructure',
      retryable: true,
      message: 'The service is short of disk space. Try again later.',
    });
  });
});
