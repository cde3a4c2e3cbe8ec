import fs from 'node:fs';
import { Failure } from '../failure.mjs';
import { firstProcess, runInside } from './container.mjs';

/**
 * What is wrong with how a container runs: who it is, what it may do, and whether it says that it is well.
 *
 * @param {Awaited<ReturnType<import('./container.mjs').startContainer>>} running
 * @returns {Promise<string[]>} sentences
 */
export async function checkProcess(running) {
  const { name, config } = running;
  const first = await firstProcess(running);
  const status = fs.readFileSync(`/proc/${first}/status`, 'utf8');
  const isUser = new RegExp(`^Uid:\\s+${config.user}\\s`, 'm').test(status);
  const hasPrivileges = !/^CapEff:\s+0+$/m.test(status);
  return [
    ...(isUser ? [] : [`${name} does not run as ${config.user}`]),
    ...(hasPrivileges ? [`${name} has privileges`] : []),
    ...((await succeeds(running, ['touch', '/app/written'])) ? [`${name} can write to /app`] : []),
    ...((await succeeds(running, ['touch', '/tmp/written', '/data/written'])) ? [] : [`${name} cannot write`]),
    ...((await succeeds(running, config.health)) ? [] : [`${name}: its health check fails`]),
  ];
}

async function succeeds(running, command) {
  try {
    await runInside(running, command);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
