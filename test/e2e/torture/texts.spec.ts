// 21: what people type. Each text is compared with the raster that it is drawn as, pixel by pixel: where it belongs, as
// it was typed, and inside the frame.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DEFAULT_TEXT_STYLE, rasteriseText, type Raster } from '@app/media-processing';
import { brightestPixels, luminance } from '../stack/look-at-video';
import { startStack, type Stack } from '../stack/start-stack';

const execute = promisify(execFile);
const FRAME = { width: 640, height: 360 } as const;
const WHOLE = { x: 0, y: 0, ...FRAME };
const FRAMES_EACH = 3;

const TEXTS = [
  ['quotes and colons', `It's "so": a\\b`],
  ['percent signs', '100 % %{pts} %d %'],
  ['what ffmpeg means something by', ', ; [x] {y} $(reboot) `id`'],
  ['line breaks and tabs', 'one\n\ttwo\n\nthree'],
  ['emoji joined, flags', '👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪'],
  ['Arabic', 'مرحبا بالعالم'],
  ['Hebrew with a number', 'שלום 42 עולם'],
  ['Hindi', 'नमस्ते दुनिया'],
  ['Thai', 'สวัสดีชาวโลก'],
  ['Chinese, Japanese and Korean', '你好世界 こんにちは 안녕하세요'],
  ['combining marks', 'Z͑ͫ̓a̴l̷g̵o e\u0301'],
  ['500 characters', 'five hundred '.repeat(39).slice(0, 500)],
  ['one word of 500 letters', 'w'.repeat(500)],
] as const;

const POSITIONS = ['top-left', 'center', 'bottom-right'] as const;

describe('21: a text', () => {
  let stack: Stack;
  let path: string;
  let shown: Buffer[];

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const black = await stack.media.make(
      'black.mp4',
      '-f',
      'lavfi',
      '-i',
      'color=black:s=320x180:r=30:d=1',
      '-pix_fmt',
      'yuv420p',
    );
    const seconds = (frame: number): number => frame / 30;
    const id = await stack.api.compose({
      title: 'texts',
      clips: [{ video_url: black, start_time: 0, end_time: seconds((TEXTS.length + 1) * FRAMES_EACH) }],
      overlays: TEXTS.map(([, text], index) => ({
        ...{ text, position: positionOf(index), font_size: 96 },
        ...{ start_time: seconds(index * FRAMES_EACH), end_time: seconds((index + 1) * FRAMES_EACH) },
      })),
      output: { ...FRAME, fps: 30, quality: 'high' },
    });
    await stack.api.completed(id);
    path = join(stack.folder, 'texts.mp4');
    await stack.api.download(id, path);
    shown = await luminance(path, WHOLE);
  });
  afterAll(() => stack.stop());

  it.each(TEXTS.map(([name, text], index) => ({ name, text, index })))('with $name', async ({ text, index }) => {
    const raster = await rasteriseText(
      { text, position: positionOf(index), fontSize: 96, colour: '#FFFFFF', style: DEFAULT_TEXT_STYLE },
      FRAME,
    );
    if (!raster) throw new Error('Nothing of the text can be seen');
    expect(raster.x + raster.width).toBeLessThanOrEqual(FRAME.width);
    expect(raster.y + raster.height).toBeLessThanOrEqual(FRAME.height);
    const expected = await onBlack(raster, join(stack.folder, `${index}.png`));
    const frame = shown[index * FRAMES_EACH + 1] ?? Buffer.alloc(0);
    // A frame without the text is as far off as the text is bright.
    const without = meanDifference(Buffer.alloc(expected.length, 16), expected);
    expect(meanDifference(frame, expected) / without).toBeLessThan(0.2);
  });

  it('is gone with its last frame', async () => {
    const bright = await brightestPixels(path, WHOLE);
    expect(Math.max(...bright.slice(TEXTS.length * FRAMES_EACH))).toBeLessThan(40);
  });
});

function positionOf(index: number): (typeof POSITIONS)[number] {
  return POSITIONS[index % POSITIONS.length] ?? 'center';
}

/** The raster on a black frame, as the luminance of limited range that a video has. */
async function onBlack({ png, x, y }: Raster, path: string): Promise<Buffer> {
  await writeFile(path, png);
  const graph = `[0:v][1:v]overlay=x=${x}:y=${y}:format=rgb,scale=out_color_matrix=bt709:out_range=tv,format=yuv444p,extractplanes=y`;
  const inputs = ['-f', 'lavfi', '-i', `color=black:s=${FRAME.width}x${FRAME.height}:r=1:d=1,format=rgb24`, '-i', path];
  const { stdout } = await execute(
    process.env.FFMPEG_PATH ?? 'ffmpeg',
    ['-v', 'error', ...inputs, '-filter_complex', graph, '-frames:v', '1', '-f', 'rawvideo', '-'],
    { encoding: 'buffer', maxBuffer: 64 * 1024 ** 2 },
  );
  return stdout;
}

function meanDifference(a: Buffer, b: Buffer): number {
  if (a.length !== b.length) return Infinity;
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}
