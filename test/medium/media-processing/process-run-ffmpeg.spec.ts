import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildProcessRunner, ffmpegVersion, runFfmpeg } from '@app/media-processing';
import type { FfmpegCommand, FfmpegProgress, FfmpegRequest, FfmpegRun } from '@app/media-processing';
import { USER_MEDIA_INPUT_OPTIONS } from '../../../libs/media-processing/src/commands/user-media-options';
import { ffmpegPath, ffprobePath } from './real-ffmpeg';

const runner = new ChildProcessRunner();

function commandOf(...args: string[]): FfmpegCommand {
  return { args: [args], outputPath: args.at(-1) ?? '', expectedFrames: null, durationUs: 0 };
}

/** Encodes test pictures to nowhere. `-re` paces them like a camera. */
const endless = commandOf('-re', '-f', 'lavfi', '-i', 'testsrc2=size=64x64:rate=50', '-f', 'null', '-');

function run(request: Partial<FfmpegRequest>): Promise<FfmpegRun> {
  return runFfmpeg(runner, { ffmpegPath: ffmpegPath(), command: endless, ...request });
}

describe('runFfmpeg', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reelwright-process-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  /** A program that does as the script says, in place of ffmpeg. */
  async function impostor(name: string, script: string): Promise<string> {
    const path = join(directory, name);
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    return path;
  }

  it('reports progress while ffmpeg works, and what the run cost', async () => {
    const seen: FfmpegProgress[] = [];
    const command = commandOf(
      ...['-re', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=50:duration=1.4'],
      ...['-c:v', 'libx264', join(directory, 'progress.mp4')],
    );
    const { usage } = await run({ command, onProgress: (progress) => seen.push(progress) });

    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen.at(-1)?.frame).toBe(70);
    expect(seen.at(-1)?.outTimeUs).toBeGreaterThan(1_300_000);
    const frames = seen.map(({ frame }) => frame ?? 0);
    expect(frames).toEqual([...frames].sort((a, b) => a - b));
    expect(frames[0]).toBeLessThan(70);
    expect(usage?.cpuTimeSeconds).toBeGreaterThan(0);
    expect(usage?.peakMemoryBytes).toBeGreaterThan(10 * 1024 * 1024);
  });

  it('is over within the grace when it is cancelled', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled');
    let cancelledAt = NaN;
    const cancelled = run({
      signal: controller.signal,
      killGraceMs: 2_000,
      onProgress: () => {
        cancelledAt = performance.now();
        controller.abort(reason);
      },
    });
    await expect(cancelled).rejects.toBe(reason);
    expect(performance.now() - cancelledAt).toBeLessThan(2_500);
  });

  it('kills an ffmpeg that waits for ever, though it is asked nothing', async () => {
    const pipe = join(directory, 'never-written');
    execFileSync('mkfifo', [pipe]);
    const stalled = run({ command: commandOf('-i', pipe, '-f', 'null', '-'), stallTimeoutMs: 500 });
    await expect(stalled).rejects.toMatchObject({ code: 'TIMEOUT', blame: 'infrastructure', retryable: true });
  });

  it('kills an ffmpeg that talks but gets nowhere, and is deaf to SIGTERM', async () => {
    const script = "trap '' TERM; while :; do echo frame=7; echo progress=continue; sleep 0.05; done";
    const frames: (number | null)[] = [];
    const stalled = run({
      ffmpegPath: await impostor('busy', script),
      stallTimeoutMs: 500,
      killGraceMs: 60_000,
      onProgress: ({ frame }) => frames.push(frame),
    });
    await expect(stalled).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(frames.length).toBeGreaterThan(1);
  });

  it('lets an ffmpeg go on that is slow but moves', async () => {
    const script = 'i=0; while [ $i -lt 12 ]; do echo frame=$i; echo progress=continue; i=$((i+1)); sleep 0.1; done';
    await expect(run({ ffmpegPath: await impostor('slow', script), stallTimeoutMs: 800 })).resolves.toBeDefined();
  });

  it('tries again after a kill from outside', async () => {
    const killed = run({ ffmpegPath: await impostor('killed', 'kill -KILL $$') });
    await expect(killed).rejects.toMatchObject({ code: 'ENCODING_ERROR', blame: 'infrastructure', retryable: true });
  });

  it('tries again when the disk is full', async () => {
    const full = run({ command: commandOf('-f', 'lavfi', '-i', 'testsrc2=duration=1', '-f', 'mpegts', '/dev/full') });
    await expect(full).rejects.toMatchObject({ code: 'ENCODING_ERROR', blame: 'infrastructure', retryable: true });
  });

  it('tries again when the folder of its output is gone', async () => {
    const output = join(directory, 'tidied-up', 'a.mp4');
    const lost = run({ command: commandOf('-f', 'lavfi', '-i', 'testsrc2=duration=1', output) });
    await expect(lost).rejects.toMatchObject({ code: 'ENCODING_ERROR', blame: 'infrastructure', retryable: true });
  });

  it("blames the user for a user's file that is no media, without naming its path", async () => {
    const path = join(directory, 'noise');
    await writeFile(path, Buffer.alloc(50_000, 'noise'));
    const refused = run({ command: commandOf(...USER_MEDIA_INPUT_OPTIONS, '-i', path, '-f', 'null', '-') });
    await expect(refused).rejects.toMatchObject({
      code: 'INVALID_MEDIA',
      blame: 'user',
      retryable: false,
      message: expect.not.stringContaining(directory) as string,
      cause: { message: expect.stringContaining('Invalid data found') as string },
    });
  });

  it('does not open what a playlist of the user names', async () => {
    const path = join(directory, 'playlist');
    await writeFile(path, `ffconcat version 1.0\nfile '${join(directory, 'secret')}'\n`);
    const refused = run({ command: commandOf(...USER_MEDIA_INPUT_OPTIONS, '-i', path, '-f', 'null', '-') });
    await expect(refused).rejects.toMatchObject({
      code: 'INVALID_MEDIA',
      cause: { message: expect.stringContaining('Format not on whitelist') as string },
    });
  });

  it('takes a command that ffmpeg does not understand for a bug of ours', async () => {
    const misunderstood = run({ command: commandOf('-f', 'lavfi', '-i', 'testsrc2', '-c:v', 'nosuch', 'x.mp4') });
    await expect(misunderstood).rejects.toMatchObject({ code: 'ENCODING_ERROR', blame: 'bug', retryable: false });
  });
});

describe('ffmpegVersion', () => {
  it('reads the version of the installed programs', async () => {
    const version = await ffmpegVersion(runner, ffmpegPath());
    expect(version).toMatch(/^[nN]?[-\d]/);
    expect(await ffmpegVersion(runner, ffprobePath())).toBe(version);
  });

  it('refuses a program that is not ffmpeg, and one that is not there', async () => {
    await expect(ffmpegVersion(runner, 'echo')).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
    await expect(ffmpegVersion(runner, '/nonexistent/ffmpeg')).rejects.toMatchObject({ blame: 'infrastructure' });
  });
});
