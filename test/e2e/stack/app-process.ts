import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { eventually } from '@app/testing';

const ENTRY_POINTS = {
  api: 'dist/apps/api/apps/api/src/main.js',
  worker: 'dist/apps/worker/apps/worker/src/main.js',
} as const;

export interface AppProcess {
  /** Of its HTTP server. */
  readonly origin: string;
  readonly pid: number;
  /** Sends a signal and waits for the end; resolves with the exit code, or null when the signal killed it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts a built app, as production does, and waits until it is ready. */
export async function startApp(
  app: keyof typeof ENTRY_POINTS,
  { environment, logPath }: { environment: Readonly<Record<string, string>>; logPath: string },
): Promise<AppProcess> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [join(process.cwd(), ENTRY_POINTS[app])], {
    env: { ...process.env, ...environment, PORT: port, WORKER_PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logPath, { flags: 'a' });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const origin = `http://127.0.0.1:${port}`;
  await eventually(`${app} to be ready; see ${logPath}`, () => isReady(origin, child), { timeoutMs: 60_000 });
  return {
    origin,
    pid: child.pid ?? 0,
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
      return child.exitCode;
    },
  };
}

async function isReady(origin: string, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}`);
  try {
    return (await fetch(`${origin}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/** One of the loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return address.port;
}
