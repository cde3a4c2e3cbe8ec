import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DEFAULT_TEXT_STYLE,
  drawTextApart,
  drawTextOverlay,
  type OverlayPictures,
  type ProcessResult,
  type TextOverlayJob,
  type TextStyle,
} from '@app/media-processing';
import {
  ENDED_WELL,
  failsWith,
  ScriptedRunner,
} from '../../../libs/media-processing/src/process/fixtures/scripted-runner';

// Real here: Skia and fonts, which are read in this process.

const FILE = require.resolve('@fontsource/noto-sans/files/noto-sans-latin-900-normal.woff2');
const VARIABLE = require.resolve('@fontsource-variable/noto-sans-jp/files/noto-sans-jp-119-wght-normal.woff2');

function jobOf(text: string, style: Partial<TextStyle>): TextOverlayJob {
  return {
    box: {
      text,
      position: 'center',
      fontSize: 144,
      colour: '#FFFFFF',
      style: { ...DEFAULT_TEXT_STYLE, ...style },
    },
    frame: { width: 640, height: 360 },
    in: null,
    out: null,
  };
}

const draw = (text: string, style: Partial<TextStyle>): Promise<OverlayPictures> => drawTextOverlay(jobOf(text, style));
const widthOf = ({ raster }: OverlayPictures): number => raster?.width ?? 0;

describe('a font of a user', () => {
  it('is drawn as its designer made it, whatever weight is asked for', async () => {
    const { raster } = await draw('Agree', { family: 'Noto Sans', weight: 900 });
    for (const weight of [100, 900] as const) {
      expect((await draw('Agree', { file: FILE, weight })).raster).toEqual(raster);
    }
  });

  it('is drawn in the weight that is asked for when it is a variable one', async () => {
    const thin = await draw('AVA', { file: VARIABLE, weight: 100 });
    const black = await draw('AVA', { file: VARIABLE, weight: 900 });
    expect(widthOf(black)).toBeGreaterThan(widthOf(thin) + 5);
  });

  it('is joined by the bundled fonts where it lacks a character, which only what none has is a lack of', async () => {
    const drawn = await draw('Ж漢\u{1D465}', { file: FILE });
    expect(drawn.missing).toEqual(['\u{1D465}']);
    expect((await draw('Ж漢', { file: FILE })).raster).toEqual((await draw('Ж漢', {})).raster);
  });

  it('is typed with, too', async () => {
    const { strip } = await drawTextOverlay({
      ...jobOf('Agree', { file: FILE }),
      in: { type: 'typewriter', frames: 9 },
    });
    const bundled = jobOf('Agree', { family: 'Noto Sans', weight: 900 });
    expect(strip).toEqual((await drawTextOverlay({ ...bundled, in: { type: 'typewriter', frames: 9 } })).strip);
  });

  it.each([__filename, join(__dirname, 'missing.ttf')])('is refused when it is none: %s', async (file) => {
    await expect(draw('A', { file })).rejects.toThrow('The font cannot be read.');
  });
});

describe('drawTextApart', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'user-fonts-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const drawWith = (result: Partial<ProcessResult>, signal = new AbortController().signal): Promise<OverlayPictures> =>
    drawTextApart(new ScriptedRunner(() => ({ ...ENDED_WELL, ...result })), jobOf('A', { file: FILE }), {
      folder,
      signal,
    });

  it.each([
    ['that cannot be read', { exitCode: 3 }, /cannot be read/],
    ['that its reader dies of', { exitCode: null, exitSignal: 'SIGSEGV' }, /crashed/],
    ['that takes forever', { exitCode: null, exitSignal: 'SIGKILL', stop: { reason: new Error('late') } }, /too long/],
  ] as const)('blames a font %s', async (_name, result, said) => {
    const fault = { code: 'INVALID_MEDIA', blame: 'user', retryable: false };
    await expect(drawWith(result)).rejects.toMatchObject({ ...fault, message: expect.stringMatching(said) as string });
  });

  it('does not blame the font when the program does not run', async () => {
    await expect(drawWith(failsWith('Cannot find module'))).rejects.toThrow('did not run');
  });

  it('ends with the reason for which it was cancelled', async () => {
    const reason = new Error('cancelled');
    const controller = new AbortController();
    const runner = new ScriptedRunner(() => {
      controller.abort(reason);
      return { ...ENDED_WELL, exitCode: null, exitSignal: 'SIGTERM', stop: { reason } };
    });
    const job = jobOf('A', { file: FILE });
    await expect(drawTextApart(runner, job, { folder, signal: controller.signal })).rejects.toBe(reason);
  });
});
