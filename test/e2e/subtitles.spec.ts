// Subtitles, from files of every format to the frames that they are drawn into.
import { join } from 'node:path';
import type { CompositionBody } from './stack/api-client';
import { brightestPixels, meanColours, type Colour } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const FPS = 24;
const isRed = ([r, g, b]: Colour): boolean => r > 180 && g < 70 && b < 70;

const SRT = `\uFEFF1
00:00:00,000 --> 00:00:00,500
A

2
00:00:01,000 --> 00:00:09,000
😀 B
`;
const VTT = `WEBVTT

00:00.500 --> 00:01.000 line:0 position:100% align:end
TOP
`;

/** The frames for which something holds. */
function framesWhere<T>(values: readonly T[], holds: (value: T) => boolean): number[] {
  return values.flatMap((value, frame) => (holds(value) ? [frame] : []));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

describe('subtitles', () => {
  let stack: Stack;
  let clip: string;
  let composition: CompositionBody;
  let file: string;

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const { media, api } = stack;
    clip = await media.make(
      'grey.mp4',
      ...['-f', 'lavfi', '-i', 'color=0x404040:size=320x180:rate=24:duration=2', '-pix_fmt', 'yuv420p'],
    );
    const srt = await media.write('talk.srt', Buffer.from(SRT, 'utf16le'));
    const vtt = await media.write('talk.vtt', VTT);
    const style = { font_size: 96, background: { color: '#FF0000', padding: 100 } };
    const id = await api.compose({
      title: 'Subtitles',
      clips: [{ video_url: clip, start_time: 0, end_time: 2 }],
      overlays: [
        { type: 'subtitles', url: srt, start_time: 0.5, end_time: 2, style },
        { type: 'subtitles', url: vtt, start_time: 0, end_time: 2, style: { font_size: 144 } },
      ],
      output: { width: 320, height: 180, fps: FPS },
    });
    composition = await api.completed(id);
    file = join(stack.folder, 'out.mp4');
    await api.download(id, file);
  });

  afterAll(() => stack.stop());

  it("shows the cues of a file for their frames, counted from the overlay's start, and cuts what goes on", async () => {
    const plate = await meanColours(file, { x: 144, y: 142, width: 8, height: 4 });
    expect(framesWhere(plate, isRed)).toEqual([...range(12, 24), ...range(36, 48)]);
  });

  it("keeps a cue's settings", async () => {
    const right = await brightestPixels(file, { x: 260, y: 0, width: 60, height: 45 });
    expect(framesWhere(right, (brightest) => brightest > 200)).toEqual(range(12, 24));
    const left = await brightestPixels(file, { x: 0, y: 0, width: 200, height: 45 });
    expect(framesWhere(left, (brightest) => brightest > 200)).toEqual([]);
  });

  it('leaves out what no font has, with a warning', () => {
    expect(composition.warnings).toEqual([expect.objectContaining({ code: 'MISSING_GLYPHS', asset: 'overlays.0' })]);
    expect(composition.warnings[0]?.message).toContain('😀 (U+1F600); they are left out');
  });

  it('fails over a file that is none, with the line', async () => {
    const { media, api } = stack;
    const url = await media.write('broken.srt', '1\n00:00:00,000 -> 00:00:01,000\nA\n');
    const id = await api.compose({
      title: 'Broken',
      clips: [{ video_url: clip, start_time: 0, end_time: 1 }],
      overlays: [{ type: 'subtitles', url, start_time: 0, end_time: 1 }],
      output: { width: 320, height: 180, fps: FPS },
    });
    const { error } = await api.ended(id);
    expect(error).toMatchObject({ code: 'INVALID_MEDIA', asset: 'overlays.0.url' });
    expect(error?.message).toContain('Line 1 of the subtitles');
  });
});
