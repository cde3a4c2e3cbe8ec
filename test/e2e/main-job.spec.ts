// From an HTTP request to a file, through the built api and worker: is what comes out what was asked for?
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CompositionEvent } from '@app/contracts';
import { io } from 'socket.io-client';
import type { DownloadBody, MetadataBody } from './stack/api-client';
import {
  brightestPixels,
  decodeErrors,
  meanColours,
  peaks,
  presentationTimes,
  streams,
  topLevelBoxes,
  type Colour,
} from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const FPS = 30;
/** The middle of a 720p frame, clear of bars and text. */
const MIDDLE = { x: 540, y: 260, width: 200, height: 100 };
/** Where the title stands. */
const TITLE = { x: 340, y: 600, width: 600, height: 100 };

const isRed = ([r, g, b]: Colour): boolean => r > 180 && g < 60 && b < 60;
const isGreen = ([r, g, b]: Colour): boolean => r < 60 && g > 100 && b < 60;
const isBlue = ([r, g, b]: Colour): boolean => r < 60 && g < 60 && b > 180;
const isBlack = ([r, g, b]: Colour): boolean => r < 8 && g < 8 && b < 8;

describe('a composition of clips, a gap, music and a title', () => {
  let stack: Stack;
  let id: string;
  let file: string;
  const events: CompositionEvent[] = [];
  const polled: number[] = [];
  let request: object;

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const { media, api } = stack;
    const tone = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=44100:duration=4'];
    // Of other sizes, rates and shapes than the output, with and without sound.
    const red = await media.make(
      'red.mp4',
      ...['-f', 'lavfi', '-i', 'color=red:size=320x240:rate=29.97:duration=4', ...tone, '-pix_fmt', 'yuv420p'],
    );
    const green = await media.make(
      'green.mkv',
      ...['-f', 'lavfi', '-i', 'color=green:size=480x270:rate=12.5:duration=3,setsar=4/3', '-pix_fmt', 'yuv420p'],
    );
    const blue = await media.make(
      'blue.mp4',
      ...['-f', 'lavfi', '-i', 'color=blue:size=1280x720:rate=60:duration=3', '-pix_fmt', 'yuv444p'],
    );
    const music = await media.make('music.mp3', '-f', 'lavfi', '-i', 'sine=frequency=220:duration=2.5');
    request = {
      title: 'Drei Farben: "rot", grün/blau',
      clips: [
        { video_url: red, start_time: 0, end_time: 2, trim_start: 1, trim_end: 3 },
        { video_url: green, start_time: 2.5, end_time: 4.1 },
        { video_url: blue, start_time: 4.1, end_time: 5.7, trim_start: 0.5 },
      ],
      audio: { music_url: music, music_volume: 0.5, original_audio_volume: 0.8 },
      overlays: [
        {
          text: `It's "100 %": %{pts}, a\\b; [x] 🎬`,
          position: 'bottom-center',
          start_time: 1.5,
          end_time: 4.5,
          font_size: 72,
          font_color: '#FFFFFF',
        },
      ],
      output: { resolution: '720p', format: 'mp4', fps: FPS, quality: 'medium' },
    };
    id = await api.compose(request);
    const socket = io(`${api.origin}/compositions`, { transports: ['websocket'] });
    for (const type of ['progress', 'status', 'error']) {
      socket.on(type, (event: CompositionEvent) => events.push(event));
    }
    await socket.emitWithAck('subscribe', { composition_id: id, after_seq: 0 });
    for (;;) {
      const { status, progress } = await api.get(id);
      polled.push(progress);
      if (status === 'completed' || status === 'failed') break;
    }
    await api.completed(id);
    file = join(stack.folder, 'out.mp4');
    await api.download(id, file);
    socket.disconnect();
  });

  afterAll(() => stack.stop());

  it('has exactly the frames of its length, at exactly their times', async () => {
    const [video, audio] = await streams(file);
    expect(video).toMatchObject({ codec_name: 'h264', width: 1280, height: 720, r_frame_rate: '30/1' });
    expect(Number(video?.nb_read_frames)).toBe(171);
    expect(audio).toMatchObject({ codec_name: 'aac' });
    expect(Math.abs(Number(audio?.duration) - Number(video?.duration))).toBeLessThan(1 / FPS);
    const times = await presentationTimes(file);
    times.forEach((time, frame) => {
      expect(time).toBeCloseTo(frame / FPS, 4);
    });
  });

  it('decodes without a complaint and can be played while it loads', async () => {
    expect(await decodeErrors(file)).toBe('');
    expect((await topLevelBoxes(file)).slice(0, 2)).toEqual(['ftyp', 'moov']);
  });

  it('shows each clip in exactly its frames, and black in the gap', async () => {
    const colours = await meanColours(file, MIDDLE);
    const at = (test: (colour: Colour) => boolean): number[] =>
      colours.flatMap((colour, i) => (test(colour) ? [i] : []));
    const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
    expect(at(isRed)).toEqual(range(0, 60));
    expect(at(isBlack)).toEqual(range(60, 75));
    expect(at(isGreen)).toEqual(range(75, 123));
    expect(at(isBlue)).toEqual(range(123, 171));
  });

  it('keeps the shape of a source: bars beside a 4:3 picture, none beside a 16:9 one', async () => {
    const bars = await meanColours(file, { x: 0, y: 260, width: 150, height: 100 });
    expect(bars.slice(0, 60).every(isBlack)).toBe(true);
    expect(bars.slice(123).every(isBlue)).toBe(true);
  });

  it('shows the title in the frames it should be in and in no others', async () => {
    const bright = await brightestPixels(file, TITLE);
    const shown = bright.flatMap((value, frame) => (value > 240 ? [frame] : []));
    expect([shown[0], shown.at(-1), shown.length]).toEqual([45, 134, 90]);
  });

  it('sounds while there is sound, and is silent where there is none', async () => {
    const levels = await peaks(file, 0.1);
    const loud = levels.slice(1, 20);
    const musicOnly = levels.slice(21, 24);
    const silent = levels.slice(26, 56);
    expect(Math.min(...loud)).toBeGreaterThan(0.1);
    expect(Math.min(...musicOnly)).toBeGreaterThan(0.03);
    expect(Math.max(...silent)).toBeLessThan(0.001);
  });

  it('tells watchers of every step, in order, never going back', () => {
    const numbers = events.map(({ seq }) => seq);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
    const statuses = events.flatMap((event) => (event.type === 'status' ? event.status : []));
    expect(statuses).toEqual(['queued', 'processing', 'completed']);
    const progress = events.flatMap((event) => (event.type === 'progress' ? event.progress : []));
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(Math.max(...progress)).toBeLessThan(100);
    const stages = events.flatMap((event) => (event.type === 'progress' ? event.stage : []));
    expect([...new Set(stages)]).toEqual(expect.arrayContaining(['encoding', 'assembling', 'uploading']));
  });

  it('agrees with itself when it is polled', async () => {
    expect(polled).toEqual([...polled].sort((a, b) => a - b));
    const composition = await stack.api.get(id);
    expect(composition).toMatchObject({
      status: 'completed',
      progress: 100,
      stage: null,
      error: null,
      config: request,
    });
  });

  it('gives a signed link that serves ranges under the name of the title', async () => {
    const link = await stack.api.downloadLink(id);
    expect(link).toMatchObject<Partial<DownloadBody>>({ duration: 5.7, resolution: '1280x720', format: 'mp4' });
    const part = await fetch(link.download_url, { headers: { range: 'bytes=4-7' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${link.file_size}`);
    expect(await part.text()).toBe('ftyp');
    expect(part.headers.get('content-disposition')).toContain("filename*=UTF-8''Drei%20Farben");
    const tampered = await fetch(link.download_url.replace(/signature=./, 'signature=_'));
    expect(tampered.status).toBeGreaterThanOrEqual(400);
  });

  it('says what it was made of', async () => {
    const { body } = await stack.api.call<MetadataBody>('GET', `/api/v1/compositions/${id}/metadata`);
    const pictures = body.input_files.map(({ resolution, codec }) => `${codec} ${resolution ?? 'sound'}`);
    expect(pictures).toEqual(['h264 320x240', 'h264 640x270', 'h264 1280x720', 'mp3 sound']);
    expect(body.output_file).toMatchObject({ duration: 5.7, resolution: '1280x720', codec: 'h264', fps: 30 });
    expect(body.processing_stats.segments).toEqual({ total: 6, encoded: 6, copied: 0, cached: 0 });
  });

  it('leaves no working files behind, and nothing of its own once it is deleted', async () => {
    const folders = async (): Promise<string[]> =>
      (await readdir(stack.objectsFolder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => relative(stack.objectsFolder, entry.parentPath).split('/')[0] ?? '');
    const kept = ['audio', ...Array<string>(6).fill('segments'), ...Array<string>(4).fill('sources')];
    // The video and its poster.
    expect((await folders()).sort()).toEqual([...kept, 'outputs', 'outputs'].sort());
    expect((await stack.api.delete(id)).status).toBe(204);
    expect((await folders()).sort()).toEqual(kept);
    expect((await stack.api.call('GET', `/api/v1/compositions/${id}`)).status).toBe(404);
  });
});
