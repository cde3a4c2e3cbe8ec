import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { environmentOfPrograms } from '@app/config';
import { LineRing } from './line-ring';
import { LineSplitter } from './line-splitter';
import { ProcessGroup } from './process-group';
import type { ProcessRequest, ProcessResult } from './process-runner.port';
import { ProcessRunner } from './process-runner.port';

/** Enough to hold what ffmpeg says last: the error, its resource usage, and an encoder's statistics after that. */
const STDERR_TAIL_LINES = 200;

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Runs real processes. */
export class ChildProcessRunner extends ProcessRunner {
  async run(request: ProcessRequest): Promise<ProcessResult> {
    const child = start(request);
    if (child instanceof Error) return { ...NOT_RUN, startError: child };
    // Without a process id the start has failed, and Node says why in an `error` event that follows.
    if (child.pid === undefined) return { ...NOT_RUN, startError: await startErrorOf(child) };
    return follow(child, child.pid, request);
  }
}

const NOT_RUN: ProcessResult = { exitCode: null, exitSignal: null, startError: null, stop: null, stderrTail: [] };

function start({ program, args, env }: ProcessRequest): Child | Error {
  try {
    return spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: environmentOfPrograms(env) });
  } catch (error) {
    return asError(error);
  }
}

async function startErrorOf(child: Child): Promise<Error> {
  const [error] = (await once(child, 'error')) as [Error];
  return error;
}

async function follow(child: Child, pid: number, request: ProcessRequest): Promise<ProcessResult> {
  const group = new ProcessGroup(pid, request);
  const stderr = new LineRing(STDERR_TAIL_LINES);
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  try {
    await Promise.all([
      readLines(child.stdout, (line) => request.onStdoutLine?.(line)),
      readLines(child.stderr, (line) => {
        stderr.push(line);
      }),
    ]);
  } catch (error) {
    group.kill(error);
    throw error;
  } finally {
    await closed;
    group.release();
  }
  const [exitCode, exitSignal] = await closed;
  return { exitCode, exitSignal, startError: null, stop: group.stop, stderrTail: stderr.lines() };
}

async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const splitter = new LineSplitter();
  for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) splitter.push(chunk).forEach(onLine);
  splitter.end().forEach(onLine);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
