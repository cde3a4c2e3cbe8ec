// Subtitles as libass draws them, with the bundled fonts.
import { appendFile, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  digestFonts,
  parseSubtitles,
  typesetSubtitles,
  writeFontConfig,
  writeScript,
  type FfmpegCommand,
  type FramedCue,
  type LocalInputs,
  type SubtitleLook,
  type SubtitlesLayer,
} from '@app/media-processing';
import { Lab, picturesBeforeEncoding, runCommand } from './compile-lab';
import { HEIGHT, isNear, rawPictures, WIDTH, YUV, type RawPicture } from './raw-picture';

const FRAME = { width: WIDTH, height: HEIGHT };
const RATE = { num: 30, den: 1 };
const ONE_SECOND = '00:00:00,000 --> 00:00:01,000';
const srtOf = (text: string): string => `1\n${ONE_SECOND}\n${text}\n`;

interface Drawing extends Partial<Omit<SubtitlesLayer, 'kind' | 'scriptId'>> {
  readonly look?: SubtitleLook;
  readonly frames?: number;
}

/** The smallest box around what is brighter than the black below, as [left, top, right, bottom]; null: nothing is. */
function inkOf(picture: RawPicture): [number, number, number, number] | null {
  const bright: [number, number][] = [];
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) if (picture.at(x, y)[0] > 100) bright.push([x, y]);
  }
  if (bright.length === 0) return null;
  const xs = bright.map(([x]) => x);
  const ys = bright.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe('subtitles', () => {
  let lab: Lab;
  let fontConfig: string;

  beforeAll(async () => {
    lab = await Lab.open();
    fontConfig = await writeFontConfig(lab.path('fonts'));
  });
  afterAll(() => lab.close());

  async function commandFor(
    text: string,
    { look = {}, frames = 1, offset = 0, changes = null }: Drawing = {},
  ): Promise<FfmpegCommand> {
    const typeset = await typesetSubtitles({ subtitles: parseSubtitles(text), look, frame: FRAME, endMs: 60_000 });
    const cues = typeset.cues.map((cue): FramedCue => {
      const [startFrame = 0, endFrame = 0] = [cue.startMs, cue.endMs].map((ms) => Math.round((ms / 1000) * 30));
      return { cue, startFrame, endFrame };
    });
    // Characters that mean something in a filter graph.
    const path = lab.path("it's a [script]; 100%, a:b.ass");
    await writeFile(path, writeScript(typeset, cues, RATE));
    const inputs: LocalInputs = { sources: new Map(), rasters: new Map(), scripts: new Map([['s', path]]), fontConfig };
    const layers = [
      { kind: 'colour', colour: 'black' },
      { kind: 'subtitles', scriptId: 's', offset, changes },
    ] as const;
    return lab.paint({ layers, frames, inputs });
  }

  async function draw(text: string, drawing?: Drawing): Promise<RawPicture> {
    const [picture] = await rawPictures(await commandFor(text, drawing));
    if (!picture) throw new Error('Nothing was painted');
    return picture;
  }

  it('are told apart by the fonts that they are drawn in, byte for byte', async () => {
    const [font, copy] = [require.resolve('@fontsource/inter/files/inter-latin-400-normal.woff'), lab.path('copy')];
    const path = join(copy, basename(font));
    await mkdir(copy);
    await copyFile(font, path);
    expect(await digestFonts([path])).toBe(await digestFonts([font]));
    await appendFile(path, ' ');
    expect(await digestFonts([path])).not.toBe(await digestFonts([font]));
  });

  it.each([
    `' " : \\ \\N \\n % %{pts} {x} {\\b1} [y] $(z) , ; <3`,
    'مرحبا بالعالم שלום עולם',
    'नमस्ते ภาษาไทย สวัสดี',
    '日本語の字幕、東京都へようこそ。長い文章は自動的に改行されなければ。漢字と仮名',
    '한국어 자막 中文字幕 Ελλάδα Привет Việt Nam e\u0300 → ✓ ★',
    'W'.repeat(500),
  ])('draws %j within the frame, with a font for every letter', async (text) => {
    const command = await commandFor(srtOf(text), { look: { fontSize: 60 } });
    // libass says so when it finds no font, and draws a box.
    expect((await runCommand(command)).warnings).not.toMatch(/glyph|font/i);
    const [picture] = await rawPictures(command);
    const [left, top, right, bottom] = (picture && inkOf(picture)) ?? [-1, -1, -1, -1];
    expect(left).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThan(WIDTH - 8);
    expect(right - left).toBeGreaterThan(60);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(bottom).toBeLessThan(HEIGHT - 8);
  });

  it('draws the colours that are asked for, as BT.709', async () => {
    const look = { background: { colour: '#FF0000', padding: 200 }, colour: '#FF0000', fontSize: 60 };
    const picture = await draw(srtOf('a'), { look });
    expect(picture.at(WIDTH / 2 - 20, 165)).toEqual(YUV.red);
    const half = await draw(srtOf('a'), { look: { ...look, background: { colour: '#FFFFFF80', padding: 200 } } });
    expect(isNear(half.at(WIDTH / 2 - 20, 165), [126, 128, 128], 1)).toBe(true);
  });

  it('draws the same letters as large, whatever the script', async () => {
    const heightOf = async (text: string): Promise<number> => {
      const [, top, , bottom] = inkOf(await draw(srtOf(text), { look: { fontSize: 144 } })) ?? [0, 0, 0, 0];
      return bottom - top;
    };
    const latin = await heightOf('H');
    // Of an em of 24 pixels: the heights of an H, of the Chinese one and of an Arabic alef.
    expect(latin).toBeGreaterThanOrEqual(16);
    expect(latin).toBeLessThanOrEqual(19);
    expect(await heightOf('一口')).toBeGreaterThanOrEqual(17);
    expect(await heightOf('ا')).toBeGreaterThanOrEqual(15);
  });

  it.each<[string, string, (ink: readonly number[]) => boolean]>([
    ['at the bottom', '', ([, top = 0]) => top > 140],
    ['line:0', 'line:0', ([, , , bottom = 0]) => bottom < 40],
    ['line:50%', 'line:50%', ([, top = 0, , bottom = 0]) => top >= 89 && bottom < 115],
    ['line:50%,end', 'line:50%,end', ([, top = 0, , bottom = 0]) => top > 65 && bottom < 91],
    ['line:99%', 'line:99%', ([, top = 0, , bottom = 0]) => top > 140 && bottom < HEIGHT],
    ['on the left', 'align:start', ([left = 0, , right = 0]) => left < 24 && right < 100],
    ['at 75%', 'position:75% size:40% align:center', ([left = 0, , right = 0]) => left > 200 && right < 280],
    ['from 50%', 'position:50% align:left', ([left = 0, , right = 0]) => left >= 158 && left < 168 && right < 220],
  ])('puts a cue %s', async (_, settings, holds) => {
    const text = `WEBVTT\n\n00:00.000 --> 00:01.000 ${settings}\nHXH\n`;
    const ink = inkOf(await draw(text)) ?? [];
    expect([ink, holds(ink)]).toEqual([ink, true]);
  });

  it('shows cues for their very frames, drawn as often as they change or every time, from any frame on', async () => {
    const text = `WEBVTT\n\n00:00.100 --> 00:00.200\nA\n\n00:00.200 --> 00:00.400\nB\n`;
    const often = await picturesBeforeEncoding(await commandFor(text, { frames: 15 }));
    const seldom = await picturesBeforeEncoding(await commandFor(text, { frames: 15, changes: [0, 3, 6, 12] }));
    expect(seldom.equals(often)).toBe(true);
    const later = await picturesBeforeEncoding(await commandFor(text, { frames: 10, offset: 5, changes: [0, 1, 7] }));
    expect(later.equals(often.subarray(often.length / 3))).toBe(true);
    const shown = (await rawPictures(await commandFor(text, { frames: 15 }))).map((picture) => inkOf(picture) !== null);
    expect(shown.flatMap((isShown, frame) => (isShown ? [frame] : []))).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('draws what an ASS file asks for', async () => {
    const script = (text: string): string =>
      [
        ...['[Script Info]', 'PlayResX: 640', 'PlayResY: 360', '[V4+ Styles]'],
        'Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, Outline, Shadow, Alignment, MarginV',
        'Style: Default,Arial,40,&H00FFFFFF,&H00000000,0,0,5,0',
        ...['[Events]', 'Format: Start, End, Style, Text', `Dialogue: 0:00:00.00,0:00:01.00,Default,${text}`],
      ].join('\n');
    const [left = 0, top = 0, right = 0, bottom = 0] = inkOf(await draw(script('HXH'))) ?? [];
    expect([left > 130, right < 190, top > 75, bottom < 105]).toEqual([true, true, true, true]);
    const [movedLeft = 0, movedTop = 0] = inkOf(await draw(script('{\\an7\\pos(400,20)}HXH'))) ?? [];
    expect([Math.abs(movedLeft - 201) <= 3, Math.abs(movedTop - 15) <= 6]).toEqual([true, true]);
    expect(inkOf(await draw(script('{\\p1}m 0 0 l 300 0 300 300 0 300{\\p0}')))).toBeNull();
  });
});
