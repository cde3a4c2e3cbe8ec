import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { throwDiskFault } from './download-faults';
import type { FetchLimits } from './fetch-limits';
import type { FetchRequest } from './media-fetcher.port';
import { TransferWatch } from './transfer-watch';

export interface Transfer {
  readonly watch: TransferWatch;
  /** Path of a new file, which is moved to the destination once it is complete. */
  readonly temporaryPath: string;
}

export interface Download extends Pick<FetchRequest, 'destinationPath' | 'signal'> {
  /** For the messages. */
  readonly host: string;
  readonly limits: FetchLimits;
}

/** Moves what `transfer` saves to its destination; nothing if it fails, is aborted, or finds no change (null). */
export async function placeDownload<T>(
  { host, limits, destinationPath, signal }: Download,
  transfer: (transfer: Transfer) => Promise<T | null>,
): Promise<T | null> {
  const watch = new TransferWatch({ host, limits, signal });
  const temporaryPath = `${destinationPath}.${randomUUID()}.part`;
  try {
    const saved = await transfer({ watch, temporaryPath });
    if (saved) await rename(temporaryPath, destinationPath).catch(throwDiskFault);
    return saved;
  } catch (error) {
    await rm(temporaryPath, { force: true });
    // The abort reason explains more than the broken connection that it caused.
    watch.signal.throwIfAborted();
    throw error;
  } finally {
    watch.stop();
  }
}
