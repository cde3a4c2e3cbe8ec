import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { throwDiskFault } from './download-faults';
import type { FetchLimits } from './fetch-limits';
import type { FetchRequest } from './media-fetcher.port';
import { TransferWatch } from './transfer-watch';

export interface Transfer {
  readonly watch: TransferWatch;
  /** Of a new file, which becomes the one at the destination when it is whole. */
  readonly temporaryPath: string;
}

export interface Download extends Pick<FetchRequest, 'destinationPath' | 'signal'> {
  /** For the messages. */
  readonly host: string;
  readonly limits: FetchLimits;
}

/** Puts what `transfer` saves at its destination, and nothing where it fails, is ended, or finds nothing new (null). */
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
    // What ended the transfer knows better why than the connection that broke off then.
    watch.signal.throwIfAborted();
    throw error;
  } finally {
    watch.stop();
  }
}
