import { Logger } from '@nestjs/common';

/** Starts a process; one that cannot start says why and ends with status 1. */
export async function startOrExit(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    new Logger('Start').fatal(error, 'The process could not start');
    process.exit(1);
  }
}
