import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FfmpegCommand, LocalSource } from '@app/media-processing';
import { ChildProcessRunner, probeMedia } from '@app/media-processing';

const run = promisify(execFile);

/** A place to make media, with the real ffmpeg; nothing of it is left behind. */
export class Lab {
  private constructor(readonly directory: string) {}

  static async open(): Promise<Lab> {
    return new Lab(await mkdtemp(join(tmpdir(), 'compile-test-')));
  }

  close(): Promise<void> {
    return rm(this.directory, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  /** Makes a file out of arguments; the file's name comes last. */
  async make(name: string, ...args: readonly string[]): Promise<LocalSource> {
    const path = this.path(name);
    await ffmpeg([...args, path]);
    return this.probe(path);
  }

  async probe(path: string): Promise<LocalSource> {
    const media = await probeMedia({ runner: new ChildProcessRunner(), ffprobePath: tool('FFPROBE_PATH'), path });
    return { path, media };
  }
}

export interface ToolOutput {
  readonly stdout: Buffer;
  /** What ffmpeg warned of. */
  readonly warnings: string;
}

export async function ffmpeg(args: readonly string[]): Promise<ToolOutput> {
  return runTool('FFMPEG_PATH', ['-nostdin', '-y', '-v', 'warning', ...args]);
}

export async function runCommand(command: FfmpegCommand): Promise<ToolOutput> {
  return ffmpeg(command.args.flat());
}

/** ffprobe's answer as JSON. */
export async function ffprobe<T>(path: string, entries: string): Promise<T> {
  const args = ['-v', 'error', '-of', 'json', '-show_data_hash', 'sha256', '-show_entries', entries, path];
  return JSON.parse((await runTool('FFPROBE_PATH', args)).stdout.toString()) as T;
}

/** Hashes of the pictures that a command hands to the encoder, in order. */
export async function hashesBeforeEncoding(command: FfmpegCommand): Promise<string[]> {
  const map = command.args.findIndex(([flag]) => flag === '-map');
  const upToEncoder = command.args.slice(0, map + 1).flat();
  const frames = command.expectedFrames ?? 0;
  return frameHashes([...upToEncoder, '-fps_mode', 'passthrough', '-frames:v', String(frames)]);
}

/** Hashes of the pictures that a file shows, in order. */
export async function hashesOf(path: string): Promise<string[]> {
  return frameHashes(['-i', path, '-map', '0:v', '-fps_mode', 'passthrough']);
}

/** Bytes of one frame of a file, in a pixel format of choice. */
export async function pixelsOf(path: string, { frame, format }: { frame: number; format: string }): Promise<Buffer> {
  const select = `select=eq(n\\,${frame}),format=${format}`;
  return (await ffmpeg(['-i', path, '-vf', select, '-frames:v', '1', '-f', 'rawvideo', '-'])).stdout;
}

/** The sound of a file, decoded: 48 kHz, interleaved stereo. */
export async function samplesOf(path: string): Promise<Float32Array> {
  const { stdout } = await ffmpeg(['-i', path, '-map', '0:a', '-f', 'f32le', '-c:a', 'pcm_f32le', '-']);
  return new Float32Array(stdout.buffer, stdout.byteOffset, stdout.byteLength / 4);
}

async function frameHashes(args: readonly string[]): Promise<string[]> {
  const { stdout } = await ffmpeg([...args, '-f', 'framemd5', '-']);
  const lines = stdout.toString().split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').at(-1)?.trim() ?? '');
}

async function runTool(variable: 'FFMPEG_PATH' | 'FFPROBE_PATH', args: readonly string[]): Promise<ToolOutput> {
  const { stdout, stderr } = await run(tool(variable), args, { encoding: 'buffer', maxBuffer: 512 * 1024 * 1024 });
  return { stdout, warnings: stderr.toString() };
}

function tool(variable: 'FFMPEG_PATH' | 'FFPROBE_PATH'): string {
  const path = process.env[variable];
  if (!path) throw new Error(`${variable} is not set; run the tests with \`npm test\``);
  return path;
}
