import { spawn } from 'node:child_process';
import { Failure } from '../failure.mjs';
import { root } from '../paths.mjs';

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} what it wrote to standard output
 * @throws {Failure} with all that it wrote when it cannot be started or does not exit with 0
 */
export async function run(program, args, options = {}) {
  const { code, stdout, all } = await attempt(program, args, options);
  if (code !== 0) throw new Failure(`${[program, ...args].join(' ')} failed (${code}):\n${all.trim()}`);
  return stdout;
}

/**
 * Runs a program to its end, whatever that is.
 *
 * @returns {Promise<{ code: number | string, stdout: string, all: string }>} `code` is the exit code, the signal that
 *   ended it, or why it could not be started; `all` is both outputs in the order in which they came
 */
export function attempt(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let stdout = '';
    let all = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      all += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      all += text;
    });
    let aborted;
    child.on('error', (error) => {
      if (error.name === 'AbortError') aborted = error;
      else resolve({ code: error.code, stdout, all });
    });
    // An aborted program is left only when it is gone: what it was working on may be tried anew at once.
    child.on('close', (code, signal) =>
      aborted ? reject(aborted) : resolve({ code: code ?? signal ?? 'no exit code', stdout, all }),
    );
  });
}
