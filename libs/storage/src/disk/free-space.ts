import { statfs } from 'node:fs/promises';
import { Fault } from '@app/contracts';

/** With less scratch space free than this, no work is started: hardly any source would fit. */
export const SCRATCH_RESERVE_BYTES = 512 * 1024 ** 2;

/** Bytes that this process may still write to the file system of `directory`. */
export async function freeBytes(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}

/** @throws a retryable Fault if fewer than `reserveBytes` are free. */
export async function requireFreeSpace(directory: string, reserveBytes: number): Promise<void> {
  const free = await freeBytes(directory);
  if (free >= reserveBytes) return;
  throw new Fault({
    code: 'INTERNAL_ERROR',
    blame: 'infrastructure',
    retryable: true,
    message: 'The service is short of disk space. Try again later.',
    cause: new Error(`${free} bytes are free in ${directory}, and ${reserveBytes} have to be`),
  });
}
