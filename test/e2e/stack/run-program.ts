import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Outcome {
  /** Null where the program could not be started. */
  readonly code: number | null;
  /** Of both outputs. */
  readonly said: string;
}

/** Runs a program to its end, whichever that is. */
export async function runProgram(
  [program, ...args]: readonly [string, ...string[]],
  { cwd, environment }: { readonly cwd: string; readonly environment: Readonly<Record<string, string>> },
): Promise<Outcome> {
  const child = spawn(program, args, { cwd, env: { PATH: process.env.PATH, ...environment }, timeout: 100_000 });
  try {
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code: child.exitCode, said: out + err };
  } catch (error) {
    return { code: null, said: String(error) };
  }
}
