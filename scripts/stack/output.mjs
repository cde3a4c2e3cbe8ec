import fs from 'node:fs';
import path from 'node:path';
import { endOf } from '../process/end-of-file.mjs';

/**
 * Where the logs of api and worker go.
 *
 * @typedef {(app: string) => NodeJS.WritableStream} Output
 */

/** To the terminal, for people; as they are when something else reads them. @type {() => Promise<Output>} */
export async function showLogs() {
  if (!process.stdout.isTTY) return () => process.stdout;
  const { default: pretty } = await import('pino-pretty');
  // One per app: a line may come in several pieces.
  return () => pretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', sync: true });
}

/** To `<dataDir>/logs/<app>.log`. @type {(dataDir: string) => () => Promise<Output>} */
export const keepLogs = (dataDir) => async () => (app) =>
  fs.createWriteStream(path.join(dataDir, 'logs', `${app}.log`));

/** The end of a log that was kept. */
export function keptLog(dataDir, app) {
  const file = path.join(dataDir, 'logs', `${app}.log`);
  return `The end of ${file}:\n${endOf(file)}`;
}
