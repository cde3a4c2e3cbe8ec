// Compositions of many short clips of one source.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorBody } from './stack/api-client';
import { decodeErrors, presentationTimes } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

const CLIPS = 30;
const FRAMES = 3;

describe('a composition of as many clips as the server takes', () => {
  let stack: Stack;
  let source: string;

  beforeAll(async () => {
    stack = await startStack({ workers: 2, environment: { MAX_CLIPS: String(CLIPS) } });
    const sound = ['-f', 'lavfi', '-i', 'sine=frequency=441:duration=6'];
    source = await stack.media.make('a.mp4', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=6', ...sound);
  });
  afterAll(() => stack.stop());

  const composition = (clips: number): object => ({
    title: 'Many',
    clips: Array.from({ length: clips }, (_, index) => ({
      video_url: source,
      start_time: (index * FRAMES) / 30,
      end_time: ((index + 1) * FRAMES) / 30,
      trim_start: (index * 7) % 5,
    })),
    output: { width: 160, height: 90, quality: 'low' },
  });

  async function render(name: string): Promise<string> {
    const id = await stack.api.compose(composition(CLIPS));
    await stack.api.completed(id);
    const path = join(stack.folder, name);
    await stack.api.download(id, path);
    return path;
  }

  it('has every frame, and is the same file when it is rendered again', async () => {
    const path = await render('once.mp4');
    expect(await presentationTimes(path)).toHaveLength(CLIPS * FRAMES);
    expect(await decodeErrors(path)).toBe('');
    expect((await readFile(path)).equals(await readFile(await render('again.mp4')))).toBe(true);
  });

  it('is refused with one clip more', async () => {
    const answer = await stack.api.call<ErrorBody>('POST', '/api/v1/compositions', composition(CLIPS + 1));
    expect(answer.status).toBe(400);
    expect(answer.body.detail.fields).toEqual({ clips: [`clips must be a list of 1 to ${CLIPS} clips; it has 31.`] });
  });
});
