import { ChildProcessRunner } from '@app/media-processing';
import type { ProcessRequest, ProcessResult } from '@app/media-processing';

const runner = new ChildProcessRunner();

function runScript(script: string, request: Partial<ProcessRequest> = {}): Promise<ProcessResult> {
  return runner.run({ program: '/bin/sh', args: ['-c', script], ...request });
}

/** Runs a script that says `ready` once, and calls `then` when it does. */
function whenReady(script: string, then: () => void, request: Partial<ProcessRequest>): Promise<ProcessResult> {
  const onStdoutLine = (line: string): void => {
    if (line === 'ready') then();
  };
  return runScript(script, { ...request, onStdoutLine });
}

const IGNORES_TERM = "trap '' TERM; echo ready; while :; do sleep 0.1; done";
const OBEYS_TERM = 'echo ready; while :; do sleep 0.1; done';

describe('ChildProcessRunner', () => {
  it('hands over standard output line by line, and keeps standard error and the exit code', async () => {
    const lines: string[] = [];
    const result = await runScript('echo one; printf two; echo oops >&2; exit 3', {
      onStdoutLine: (line) => lines.push(line),
    });
    expect(lines).toEqual(['one', 'two']);
    expect(result).toEqual({ exitCode: 3, exitSignal: null, startError: null, stop: null, stderrTail: ['oops'] });
  });

  it('hands over variables beside its own', async () => {
    const lines: string[] = [];
    await runScript('echo "$REELWRIGHT_TEST"; test -n "$PATH" && echo path', {
      env: { REELWRIGHT_TEST: 'there' },
      onStdoutLine: (line) => lines.push(line),
    });
    expect(lines).toEqual(['there', 'path']);
  });

  it('hands over lines while the process still runs', async () => {
    const controller = new AbortController();
    const result = await whenReady(
      OBEYS_TERM,
      () => {
        controller.abort();
      },
      { signal: controller.signal },
    );
    expect(result.stop).not.toBeNull();
  });

  it('keeps a bounded tail of an endless standard error', async () => {
    const { stderrTail } = await runScript('i=0; while [ $i -lt 5000 ]; do echo "line $i" >&2; i=$((i+1)); done');
    expect(stderrTail).toHaveLength(200);
    expect(stderrTail.at(-1)).toBe('line 4999');
  });

  it('gives the process no standard input to wait for', async () => {
    expect(await runner.run({ program: 'cat', args: [] })).toMatchObject({ exitCode: 0 });
  });

  it('passes arguments as they are, past any shell', async () => {
    const lines: string[] = [];
    const odd = `a b' "$(id)" \\ ; *`;
    await runner.run({ program: 'printf', args: ['%s', odd], onStdoutLine: (line) => lines.push(line) });
    expect(lines).toEqual([odd]);
  });

  it('says why a program could not be started', async () => {
    const result = await runner.run({ program: '/nonexistent/ffmpeg', args: [] });
    expect(result).toMatchObject({ exitCode: null, exitSignal: null, startError: { code: 'ENOENT' } });
  });

  it('tells a signal from outside from one of ours', async () => {
    expect(await runScript('kill -KILL $$')).toMatchObject({ exitCode: null, exitSignal: 'SIGKILL', stop: null });
  });

  it('asks politely first, and records why', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const result = await whenReady(
      OBEYS_TERM,
      () => {
        controller.abort(reason);
      },
      { signal: controller.signal },
    );
    expect(result).toMatchObject({ exitCode: null, exitSignal: 'SIGTERM', stop: { reason } });
  });

  it('kills a process that ignores SIGTERM, after the grace and not before', async () => {
    const controller = new AbortController();
    let abortedAt = NaN;
    const result = await whenReady(
      IGNORES_TERM,
      () => {
        abortedAt = performance.now();
        controller.abort();
      },
      { signal: controller.signal, killGraceMs: 400 },
    );
    const tookMs = performance.now() - abortedAt;
    expect(result.exitSignal).toBe('SIGKILL');
    expect(tookMs).toBeGreaterThanOrEqual(390);
    expect(tookMs).toBeLessThan(3_000);
  });

  it('ends the whole group: a grandchild that ignores SIGTERM does not outlive its parent', async () => {
    const controller = new AbortController();
    const startedAt = performance.now();
    const result = await whenReady(
      '(trap "" TERM; echo ready; exec sleep 60) & wait',
      () => {
        controller.abort();
      },
      { signal: controller.signal, killGraceMs: 200 },
    );
    // The grandchild holds standard output open: the run is over only once it is dead.
    expect(result.exitSignal).toBe('SIGTERM');
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it('kills at once when told so, even one that was asked politely before', async () => {
    const polite = new AbortController();
    const kill = new AbortController();
    const reason = new Error('first');
    const result = await whenReady(
      IGNORES_TERM,
      () => {
        polite.abort(reason);
        kill.abort(new Error('second'));
      },
      { signal: polite.signal, killSignal: kill.signal, killGraceMs: 60_000 },
    );
    expect(result).toMatchObject({ exitSignal: 'SIGKILL', stop: { reason } });
  });

  it('ends a process whose signal was aborted before it started', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    expect(await runScript('sleep 60', { signal })).toMatchObject({ exitSignal: 'SIGTERM' });
  });

  it('kills the process and rejects when a callback throws', async () => {
    const defect = new Error('defect');
    const startedAt = performance.now();
    const run = runScript('echo ready; sleep 60', {
      onStdoutLine: () => {
        throw defect;
      },
    });
    await expect(run).rejects.toBe(defect);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
