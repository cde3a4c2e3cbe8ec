// What becomes of compositions where the GPU is missing, or dies in the middle. No machine here has one, so a script
// stands in for ffmpeg: it takes what an NVIDIA encoder is told, encodes in software, and breaks when it is told to.
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeErrors, meanColours, presentationTimes } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

/** Of the encoder in hardware alone, each with a value. */
const ONLY_NVENC = ['-preset', '-tune', '-rc', '-cq', '-b:v', '-b_ref_mode', '-b_adapt', '-no-scenecut', '-strict_gop'];
const OPTIONS_TO_DROP = [...ONLY_NVENC, '-forced-idr', '-a53cc', '-hwaccel'];

/** An ffmpeg whose GPU makes so many segments and then no more. It notes each segment that it is asked for. */
function standIn(goodSegments: number, logPath: string): string {
  return `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const { spawn } = require('node:child_process');
const given = process.argv.slice(2);
const usesGpu = given.includes('h264_nvenc');
if (usesGpu && given.includes('mp4')) {
  appendFileSync(${JSON.stringify(logPath)}, 'segment\\n');
  if (readFileSync(${JSON.stringify(logPath)}, 'utf8').split('\\n').length - 1 > ${goodSegments}) {
    console.error('[h264_nvenc @ 0x1] [error] EncodePicture failed!: generic error (20): ');
    process.exit(1);
  }
}
const drop = new Set(usesGpu ? ${JSON.stringify(OPTIONS_TO_DROP)} : []);
const args = given
  .filter((arg, index) => !drop.has(arg) && !drop.has(given[index - 1]))
  .flatMap((arg) => (arg === 'h264_nvenc' ? ['libx264', '-preset', 'ultrafast', '-x264-params', 'b-pyramid=0'] : [arg]));
const child = spawn(${JSON.stringify(process.env.FFMPEG_PATH ?? 'ffmpeg')}, args, { stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 1));
`;
}

interface WorkerHealth {
  readonly ffmpeg: { readonly version: string; readonly encoders: readonly { readonly encoder: string }[] };
}

/** Four clips of a second each, and so four segments. */
function fourColours(urls: readonly string[], acceleration?: string): object {
  const clips = urls.map((video_url, index) => ({ video_url, start_time: index, end_time: index + 1 }));
  return { title: 'x', clips, output: { width: 640, height: 360, quality: 'low', acceleration } };
}

const COLOURS = ['red', 'lime', 'blue', 'white'];

async function makeColours({ media }: Stack): Promise<string[]> {
  const urls: string[] = [];
  for (const colour of COLOURS) {
    urls.push(
      await media.make(`${colour}.mp4`, '-f', 'lavfi', '-i', `color=${colour}:size=320x180:rate=30:duration=1`),
    );
  }
  return urls;
}

describe('a server without encoders in hardware', () => {
  let stack: Stack;
  let urls: string[];
  beforeAll(async () => {
    stack = await startStack({ workers: 0, environment: { HWACCEL: 'off' } });
    urls = await makeColours(stack);
  });
  afterAll(() => stack.stop());

  it('says so to its operator', async () => {
    const { origin } = await stack.startWorker();
    const { ffmpeg } = (await (await fetch(`${origin}/health/detailed`)).json()) as WorkerHealth;
    const reason = 'HWACCEL=off rules it out.';
    expect(ffmpeg.version).toMatch(/^\S+$/);
    expect(ffmpeg.encoders).toEqual(
      ['h264_nvenc', 'h264_qsv', 'h264_vaapi'].map((encoder) => ({ encoder, usable: false, reason })),
    );
  });

  it('fails what requires one, and names all that was tried', async () => {
    const { status, error } = await stack.api.ended(await stack.api.compose(fourColours(urls, 'required')));
    expect(status).toBe('failed');
    expect(error).toMatchObject({ code: 'ENCODING_ERROR', asset: 'output.acceleration' });
    expect(error?.message).toMatch(/required.*h264_nvenc: .*h264_qsv: .*h264_vaapi: .*if_possible/);
  });

  it.each(['disable', 'if_possible', undefined])('makes what does not: %s', async (acceleration) => {
    await stack.api.completed(await stack.api.compose(fourColours(urls, acceleration)));
  });

  it('refuses any other wish by name', async () => {
    const answer = await stack.api.call('POST', '/api/v1/compositions', fourColours(urls, 'always'));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ detail: { fields: { 'output.acceleration': [expect.any(String)] } } });
  });
});

describe('a server with a GPU', () => {
  let folder: string;
  let stack: Stack;
  beforeEach(async () => {
    folder = await mkdtemp(join(process.env.TEST_SCRATCH_DIR ?? tmpdir(), 'hardware-'));
  });
  afterEach(async () => {
    await stack.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts the stack; returns what tells how often a segment was begun on the GPU. */
  async function startWithGpu(goodSegments: number): Promise<() => Promise<number>> {
    const ffmpegPath = join(folder, 'ffmpeg');
    const logPath = join(folder, 'segments.log');
    await writeFile(ffmpegPath, standIn(goodSegments, logPath));
    await chmod(ffmpegPath, 0o755);
    await writeFile(logPath, '');
    stack = await startStack({ workers: 1, environment: { FFMPEG_PATH: ffmpegPath, WORKER_CONCURRENCY: '1' } });
    return async () => (await readFile(logPath, 'utf8')).split('\n').length - 1;
  }

  /** The encoder in the plan, and how many segments it has. */
  async function planOf(id: string): Promise<{ encoder: string | null; segments: number }> {
    const { rows } = await stack.database.query<{ encoder: string | null; segments: number }>(
      `SELECT r.plan -> 'profile' ->> 'encoder' AS encoder, jsonb_array_length(r.plan -> 'segments') AS segments
       FROM renders r WHERE r.composition_id = $1`,
      [id],
    );
    return rows[0] ?? { encoder: null, segments: 0 };
  }

  async function expectFourColours(id: string): Promise<void> {
    const file = join(folder, 'out.mp4');
    await stack.api.download(id, file);
    expect(await decodeErrors(file)).toBe('');
    expect(await presentationTimes(file)).toHaveLength(120);
    const colours = await meanColours(file, { x: 270, y: 130, width: 100, height: 50 });
    const shown = [10, 40, 70, 100].map((frame) => colours[frame]?.map((level) => level > 128));
    expect(shown).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [true, true, true],
    ]);
  }

  it('uses it, and joins what it made', async () => {
    const segmentsOnGpu = await startWithGpu(Infinity);
    const id = await stack.api.compose(fourColours(await makeColours(stack)));
    await stack.api.completed(id);
    expect(await planOf(id)).toEqual({ encoder: 'h264_nvenc', segments: 4 });
    expect(await segmentsOnGpu()).toBe(4);
    await expectFourColours(id);
  });

  it('finishes in software what the GPU dies of at its third segment', async () => {
    const segmentsOnGpu = await startWithGpu(2);
    const id = await stack.api.compose(fourColours(await makeColours(stack)));
    await stack.api.completed(id);
    expect((await planOf(id)).encoder).toBeNull();
    // Two that went well, and one that was tried with both decoders.
    expect(await segmentsOnGpu()).toBe(4);
    await expectFourColours(id);
  });

  it('fails what requires it when it dies', async () => {
    await startWithGpu(1);
    const id = await stack.api.compose(fourColours(await makeColours(stack), 'required'));
    const { status, error } = await stack.api.ended(id);
    expect(status).toBe('failed');
    expect(error).toMatchObject({ code: 'ENCODING_ERROR', asset: 'output.acceleration' });
    expect(error?.message).toContain('h264_nvenc failed');
  });

  it('leaves it alone where the request says so', async () => {
    const segmentsOnGpu = await startWithGpu(Infinity);
    const id = await stack.api.compose(fourColours(await makeColours(stack), 'disable'));
    await stack.api.completed(id);
    expect(await segmentsOnGpu()).toBe(0);
  });
});
