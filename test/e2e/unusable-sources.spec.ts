// A request can be fine and what it points to not: the composition fails, says which clip and why, and is not retried.
// Files of every kind that cannot be used are in torture/hostile.spec.ts.
import { startStack, type Stack } from './stack/start-stack';

describe('sources that cannot be used', () => {
  let stack: Stack;
  let good: string;

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    const { media } = stack;
    good = await media.make('good.mp4', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=2');
  });
  afterAll(() => stack.stop());

  const failureOf = async (video_url: string, more: object = {}) => {
    const id = await stack.api.compose({
      title: 'x',
      clips: [
        { video_url: good, start_time: 0, end_time: 1 },
        { video_url, start_time: 1, end_time: 2, ...more },
      ],
      output: { width: 320, height: 180, quality: 'low' },
    });
    const { status, error } = await stack.api.ended(id, 30_000);
    expect(status).toBe('failed');
    expect(error?.message).not.toMatch(/\/(tmp|root|home|etc)\/|ffmpeg|at \w+ \(/);
    return error;
  };

  it('a file that is not there', async () => {
    const error = await failureOf(stack.media.url('missing.mp4'));
    expect(error).toMatchObject({
      code: 'DOWNLOAD_ERROR',
      asset: 'clips.1',
      message: expect.stringMatching(/^clips\.1: /) as string,
    });
  });

  it.each([
    'http://127.0.0.1:9/a.mp4',
    'http://[::1]/a.mp4',
    'http://2130706433/a.mp4',
    'http://0x7f.1/a.mp4',
    'http://[::ffff:127.0.0.1]/a.mp4',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/a.mp4',
    'http://localhost:9/a.mp4',
  ])('a private address: %s', async (url) => {
    expect(await failureOf(url)).toMatchObject({ code: 'DOWNLOAD_ERROR', asset: 'clips.1' });
  });

  it('a trim that begins beyond the end', async () => {
    const error = await failureOf(good, { trim_start: 60 });
    expect(error).toMatchObject({ code: 'INVALID_MEDIA', asset: 'clips.1' });
    expect(error?.message).toContain('2.00 s');
  });

  it('do no harm to what comes after them', async () => {
    const id = await stack.api.compose({
      title: 'fine',
      clips: [{ video_url: good, start_time: 0, end_time: 1 }],
      output: { width: 320, height: 180, quality: 'low' },
    });
    await stack.api.completed(id);
    const { rows } = await stack.database.query(`SELECT 1 FROM tasks WHERE attempt > 1`);
    expect(rows).toEqual([]);
  });
});
