import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FfmpegCommand, Layer, LocalInputs, LocalSource, Rational, StreamProfile } from '@app/media-processing';
import { ChildProcessRunner, compileSegment, probeMedia, replaceAvcConfig } from '@app/media-processing';

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

  /** Makes a file out of ffmpeg's arguments, all but the file's name. */
  async make(name: string, ...args: readonly string[]): Promise<LocalSource> {
    const path = this.path(name);
    await ffmpeg([...args, path]);
    return this.probe(path);
  }

  async probe(path: string): Promise<LocalSource> {
    const media = await probeMedia({ runner: new ChildProcessRunner(), ffprobePath: tool('FFPROBE_PATH'), path });
    return { path, media };
  }

  /** A segment of layers, by default to be written to `segment.mp4`. */
  paint(painting: Painting): FfmpegCommand {
    const { layers, frames, inputs, profile = smallProfile(), name = 'segment.mp4', threads = 2 } = painting;
    const segment = { kind: 'encode', startFrame: 0, frames, layers } as const;
    return compileSegment({ segment, profile, inputs, outputPath: this.path(name), threads });
  }
}

export interface Painting {
  readonly layers: readonly Layer[];
  readonly frames: number;
  readonly inputs: LocalInputs;
  readonly profile?: StreamProfile;
  readonly name?: string;
  readonly threads?: number;
}

/** An encoder that changes no picture, said to be of BT.709, limited range. */
export const LOSSLESS = [
  ...['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0'],
  ...['-colorspace', 'bt709', '-color_range', 'tv'],
];

/** Small pictures make quick tests. */
export function smallProfile(frameRate: Rational = { num: 30, den: 1 }): StreamProfile {
  return { codec: 'h264', width: 320, height: 180, frameRate, quality: 'medium' };
}

/** Inputs of sources and rasters by their ids. */
export function inputsOf(
  sources: Readonly<Record<string, LocalSource>>,
  rasters: Readonly<Record<string, string>> = {},
): LocalInputs {
  return { sources: new Map(Object.entries(sources)), rasters: new Map(Object.entries(rasters)) };
}

export interface ToolOutput {
  readonly stdout: Buffer;
  /** What ffmpeg warned of, but for the decoders that a list of segments keeps from it. */
  readonly warnings: string;
}

/** See `concatList`. */
const KEPT_FROM_DECODING =
  /^\[[\w,]+ @ \w+\] (?:Codec \(\w+\) not on whitelist 'none'|Failed to open codec in avformat_find_stream_info)\n(?: +Last message repeated \d+ times\n)?/gm;

export async function ffmpeg(args: readonly string[], env?: FfmpegCommand['env']): Promise<ToolOutput> {
  return runTool('FFMPEG_PATH', ['-nostdin', '-y', '-v', 'warning', ...args], env);
}

export async function runCommand(command: FfmpegCommand): Promise<ToolOutput> {
  const { args, env, outputPath, avcConfig } = command;
  const output = await ffmpeg(args.flat(), env);
  if (avcConfig !== undefined) await replaceAvcConfig(outputPath, Buffer.from(avcConfig, 'base64'));
  return output;
}

/** One after the other; what the last one said. */
export async function runAll(commands: readonly FfmpegCommand[]): Promise<ToolOutput> {
  let output: ToolOutput = { stdout: Buffer.alloc(0), warnings: '' };
  for (const command of commands) output = await runCommand(command);
  return output;
}

/** ffprobe's answer as JSON. */
export async function ffprobe<T>(path: string, entries: string, more: readonly string[] = []): Promise<T> {
  const args = ['-v', 'error', '-of', 'json', ...more, '-show_entries', entries, path];
  return JSON.parse((await runTool('FFPROBE_PATH', args)).stdout.toString()) as T;
}

/** Hashes of the pictures that a command hands to the encoder, in order. */
export async function hashesBeforeEncoding(command: FfmpegCommand): Promise<string[]> {
  return frameHashes(upToEncoder(command));
}

/** Hashes of the pictures that a file shows, in order. */
export async function hashesOf(path: string): Promise<string[]> {
  return frameHashes(['-i', path, '-map', '0:v', '-fps_mode', 'passthrough']);
}

/** The pictures that a command hands to the encoder, one after the other: planes Y, U and V of each. */
export async function picturesBeforeEncoding(command: FfmpegCommand): Promise<Buffer> {
  return (await ffmpeg([...upToEncoder(command), '-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-'], command.env)).stdout;
}

/** The sound of a file, decoded: 48 kHz, interleaved stereo. */
export async function samplesOf(path: string): Promise<Float32Array> {
  const { stdout } = await ffmpeg(['-i', path, '-map', '0:a', '-f', 'f32le', '-c:a', 'pcm_f32le', '-']);
  return new Float32Array(stdout.buffer, stdout.byteOffset, stdout.byteLength / 4);
}

/** The sound that a command hands to the encoder: 48 kHz, interleaved stereo. */
export async function samplesBeforeEncoding(command: FfmpegCommand): Promise<Float32Array> {
  const { stdout } = await ffmpeg([...upToEncoder(command), '-f', 'f32le', '-c:a', 'pcm_f32le', '-']);
  return new Float32Array(stdout.buffer, stdout.byteOffset, stdout.byteLength / 4);
}

/** The arguments of a command without its encoder and what comes after. */
export function upToEncoder({ args, expectedFrames }: FfmpegCommand): string[] {
  const map = args.findIndex(([flag]) => flag === '-map');
  const limit = expectedFrames === null ? [] : ['-fps_mode', 'passthrough', '-frames:v', String(expectedFrames)];
  return [...args.slice(0, map + 1).flat(), ...limit];
}

async function frameHashes(args: readonly string[]): Promise<string[]> {
  const { stdout } = await ffmpeg([...args, '-f', 'framemd5', '-']);
  const lines = stdout.toString().split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').at(-1)?.trim() ?? '');
}

async function runTool(
  variable: 'FFMPEG_PATH' | 'FFPROBE_PATH',
  args: readonly string[],
  variables: FfmpegCommand['env'] = {},
): Promise<ToolOutput> {
  const env = { ...process.env, ...variables };
  const { stdout, stderr } = await run(tool(variable), args, { encoding: 'buffer', maxBuffer: 512 * 1024 * 1024, env });
  return { stdout, warnings: stderr.toString().replaceAll(KEPT_FROM_DECODING, '') };
}

function tool(variable: 'FFMPEG_PATH' | 'FFPROBE_PATH'): string {
  const path = process.env[variable];
  if (!path) throw new Error(`${variable} is not set; run the tests with \`npm test\``);
  return path;
}
