import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const ffmpeg = process.env.FFMPEG_PATH ?? 'ffmpeg';
const ffprobe = process.env.FFPROBE_PATH ?? 'ffprobe';

/** Red, green, blue, 0-255. */
export type Colour = readonly [number, number, number];

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What ffmpeg complains about when it decodes the whole file; empty for a sound one. */
export async function decodeErrors(path: string): Promise<string> {
  const { stderr } = await execute(ffmpeg, ['-v', 'error', '-i', path, '-f', 'null', '-']);
  return stderr;
}

/** The mean colour of an area, for every frame in order. */
export async function meanColours(path: string, area: Area, inputOptions: readonly string[] = []): Promise<Colour[]> {
  const filters = 'scale=1:1:flags=area:in_color_matrix=bt709,format=rgb24';
  const pixels = await rawPictures(path, { ...area, inputOptions }, filters);
  return Array.from({ length: pixels.length / 3 }, (_, frame) => [
    pixels.readUInt8(frame * 3),
    pixels.readUInt8(frame * 3 + 1),
    pixels.readUInt8(frame * 3 + 2),
  ]);
}

/** The brightest pixel of an area, 0-255, for every frame in order. */
export async function brightestPixels(path: string, area: Area): Promise<number[]> {
  const pixels = await rawPictures(path, area, 'format=gray');
  const size = area.width * area.height;
  return Array.from({ length: pixels.length / size }, (_, frame) =>
    pixels.subarray(frame * size, (frame + 1) * size).reduce((most, value) => Math.max(most, value), 0),
  );
}

/** The luminance of an area, as it is coded: 16 is black, 235 white. A buffer for every frame in order. */
export async function luminance(path: string, area: Area): Promise<Buffer[]> {
  const pixels = await rawPictures(path, area, 'extractplanes=y');
  const size = area.width * area.height;
  return Array.from({ length: pixels.length / size }, (_, frame) => pixels.subarray(frame * size, (frame + 1) * size));
}

/** A hash of what every frame decodes to, in order. */
export async function frameHashes(path: string): Promise<string[]> {
  const output = ['-map', '0:v', '-fps_mode', 'passthrough', '-f', 'framemd5', '-'];
  const { stdout } = await execute(ffmpeg, ['-v', 'error', '-i', path, ...output], { maxBuffer: 64 * 1024 ** 2 });
  const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split(',').at(-1)?.trim() ?? '');
}

interface PartOfInput extends Area {
  /** For ffmpeg to read it with. */
  readonly inputOptions?: readonly string[];
}

/** An area of every frame, one after the other, as `filters` leave it. */
async function rawPictures(path: string, part: PartOfInput, filters: string): Promise<Buffer> {
  const { x, y, width, height, inputOptions = [] } = part;
  const input = ['-v', 'error', ...inputOptions, '-i', path, '-map', '0:v'];
  const output = ['-vf', `crop=${width}:${height}:${x}:${y},${filters}`, '-fps_mode', 'passthrough', '-f', 'rawvideo'];
  const { stdout } = await execute(ffmpeg, [...input, ...output, '-'], {
    encoding: 'buffer',
    maxBuffer: 512 * 1024 ** 2,
  });
  return stdout;
}

/** Loudest sample of each stretch of `seconds`, 0-1. Both channels. */
export async function peaks(path: string, seconds: number): Promise<number[]> {
  const heard = await samples(path);
  const size = Math.round(seconds * 48_000) * 2;
  return Array.from({ length: Math.ceil(heard.length / size) }, (_, index) =>
    heard
      .subarray(index * size, (index + 1) * size)
      .reduce((most, value) => Math.max(most, Math.abs(value) / 32_768), 0),
  );
}

/** All samples at 48 kHz, left and right in turn. */
export async function samples(path: string): Promise<Int16Array> {
  const args = ['-v', 'error', '-i', path, '-map', '0:a', '-f', 's16le', '-ar', '48000', '-ac', '2', '-'];
  const { stdout } = await execute(ffmpeg, args, { encoding: 'buffer', maxBuffer: 512 * 1024 ** 2 });
  return new Int16Array(stdout.buffer, stdout.byteOffset, stdout.length / 2);
}

/** How high the sound rises between its samples, by EBU R128, in dB of full scale. */
export async function truePeakDb(path: string): Promise<number> {
  const { stderr } = await execute(ffmpeg, ['-i', path, '-map', '0:a', '-af', 'ebur128=peak=true', '-f', 'null', '-']);
  const [, peak] = /True peak:\s+Peak:\s+(\S+) dBFS/.exec(stderr) ?? [];
  return Number(peak);
}

export interface StreamFacts {
  readonly codec_name: string;
  readonly codec_type: 'video' | 'audio';
  readonly width?: number;
  readonly height?: number;
  readonly r_frame_rate: string;
  readonly start_time: string;
  readonly duration: string;
  readonly nb_read_frames: string;
}

/** The streams as ffprobe sees them, with their frames counted by decoding. */
export async function streams(path: string): Promise<StreamFacts[]> {
  const { stdout } = await execute(ffprobe, ['-v', 'error', '-count_frames', '-show_streams', '-of', 'json', path]);
  return (JSON.parse(stdout) as { streams: StreamFacts[] }).streams;
}

/** Presentation times of the video's packets, in order, in seconds. */
export async function presentationTimes(path: string): Promise<number[]> {
  const entries = ['-select_streams', 'v', '-show_entries', 'packet=pts_time', '-of', 'csv=p=0'];
  const { stdout } = await execute(ffprobe, ['-v', 'error', ...entries, path], { maxBuffer: 64 * 1024 ** 2 });
  return stdout
    .trim()
    .split('\n')
    .map(Number)
    .sort((a, b) => a - b);
}

/** The top-level boxes of an MP4 file in order: `ftyp`, `moov`, `mdat` … */
export async function topLevelBoxes(path: string): Promise<string[]> {
  const file = await open(path);
  try {
    const { size: fileSize } = await file.stat();
    const boxes: string[] = [];
    for (let at = 0; at < fileSize;) {
      const { buffer } = await file.read(Buffer.alloc(16), 0, 16, at);
      const size = buffer.readUInt32BE(0);
      boxes.push(buffer.toString('latin1', 4, 8));
      at += size === 1 ? Number(buffer.readBigUInt64BE(8)) : size;
    }
    return boxes;
  } finally {
    await file.close();
  }
}
