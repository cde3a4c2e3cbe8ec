// What a composition would take, told beforehand by the path that renders go, and compared with what it then takes.
import { readdir } from 'node:fs/promises';
import type { ErrorBody, MetadataBody } from './stack/api-client';
import { startStack, type Stack } from './stack/start-stack';

interface PlanBody {
  readonly valid: boolean;
  readonly duration: number;
  readonly frames: number;
  readonly segments: Readonly<Record<string, number>>;
  readonly estimated_seconds: number;
  readonly estimated_error_percent: number;
  readonly warnings: readonly { readonly code: string; readonly asset: string }[];
}

const VALIDATE = '/api/v1/compositions/validate';

describe('validating a composition', () => {
  let stack: Stack;
  let source: string;
  beforeAll(async () => {
    stack = await startStack({ workers: 1, environment: { VALIDATE_SECONDS: '20' } });
    const picture = 'testsrc2=size=320x180:rate=30:duration=3';
    source = await stack.media.make('a.mp4', '-f', 'lavfi', '-i', picture);
  });
  afterAll(() => stack.stop());

  const request = ({ url = source, title = 'One', repeat = false } = {}): unknown => ({
    title: 'Any',
    clips: [
      { video_url: url, start_time: 0, end_time: 3 },
      ...(repeat ? [{ video_url: url, start_time: 3, end_time: 6 }] : []),
    ],
    overlays: [{ text: title, position: 'center', start_time: 1, end_time: 2 }],
    output: { width: 320, height: 180, fps: 30 },
  });
  const validate = async (body: unknown): Promise<PlanBody> => {
    const answer = await stack.api.call<PlanBody>('POST', VALIDATE, body);
    expect(answer).toMatchObject({ status: 200, body: { valid: true } });
    return answer.body;
  };
  const metadataOf = async (id: string): Promise<MetadataBody> =>
    (await stack.api.call<MetadataBody>('GET', `/api/v1/compositions/${id}/metadata`)).body;
  const filesOf = async (): Promise<string[]> =>
    (await readdir(stack.objectsFolder, { recursive: true, withFileTypes: true })).flatMap((entry) =>
      entry.isFile() ? [entry.parentPath.slice(stack.objectsFolder.length + 1)] : [],
    );
  const countOf = async (rows: string): Promise<number> =>
    (await stack.database.query(`SELECT 1 FROM ${rows}`)).rowCount ?? 0;

  it('tells the plan, and leaves nothing behind but the source in the cache', async () => {
    const plan = await validate(request({ title: 'One \u{10ffff}' }));
    expect(plan).toMatchObject({ duration: 3, frames: 90, segments: { total: 3, copy: 0, encode: 3, cached: 0 } });
    expect(plan.estimated_seconds).toBeGreaterThan(0);
    expect(plan.estimated_error_percent).toBe(50);
    expect(plan.warnings).toMatchObject([{ code: 'MISSING_GLYPHS', asset: 'overlays.0' }]);
    expect(await filesOf()).toEqual(['sources']);
    // The worker clears up by itself now and then.
    const left = ['compositions', 'renders', `tasks WHERE queue <> 'maintenance'`, 'render_parts'];
    for (const rows of left) expect(await countOf(rows)).toBe(0);
  });

  it('is kept by the render, which fetches nothing again, and is compared with its estimate', async () => {
    const id = await stack.api.compose(request());
    await stack.api.completed(id);
    expect(stack.media.sent).toEqual(['a.mp4']);
    const { processing_stats: stats } = (await metadataOf(id)) as unknown as {
      processing_stats: { segments: object; estimate: Record<string, number> };
    };
    expect(stats.segments).toEqual({ total: 3, encoded: 3, copied: 0, cached: 0 });
    const { estimated_seconds: estimated = 0, actual_seconds: actual = 0, error_percent: error = -1 } = stats.estimate;
    expect(estimated > 0 && actual > 0).toBe(true);
    expect(error).toBeCloseTo((Math.max(estimated, actual) / Math.min(estimated, actual) - 1) * 100, 0);
  });

  it('knows what the cache has, and what is made once for several places', async () => {
    expect((await validate(request())).segments).toEqual({ total: 3, copy: 0, encode: 0, cached: 3 });
    expect((await validate(request({ title: 'Two' }))).segments).toEqual({ total: 3, copy: 0, encode: 1, cached: 2 });
    expect((await validate(request({ repeat: true }))).segments).toMatchObject({ total: 4, encode: 1, cached: 3 });
  });

  it('refuses what composing refuses, in the same words', async () => {
    const body = { title: '', clips: [{ video_url: source, start_time: 2, end_time: 1, fitt: 'cover' }] };
    const [asked, composed] = await Promise.all(
      [VALIDATE, '/api/v1/compositions'].map((path) => stack.api.call<ErrorBody>('POST', path, body)),
    );
    expect(asked?.status).toBe(400);
    expect(asked?.body.detail.fields).toEqual(composed?.body.detail.fields);
    const missing = { url: 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10' };
    expect(await stack.api.call('POST', VALIDATE, request(missing))).toMatchObject({
      status: 400,
      body: { detail: { fields: { 'clips.0.video_url': [expect.stringContaining('There is no asset')] } } },
    });
  });

  it.each([
    ['is not there', () => new URL('none.mp4', source).href],
    ['has no picture', () => stack.media.make('tone.mp4', '-f', 'lavfi', '-i', 'sine=duration=1')],
  ])('names a source that %s', async (_, makeUrl) => {
    const answer = await stack.api.call<ErrorBody>('POST', VALIDATE, request({ url: await makeUrl() }));
    expect(answer).toMatchObject({ status: 422, body: { detail: { error_code: 'UNPROCESSABLE_MEDIA' } } });
    expect(answer.body.detail.message).toMatch(/^clips\.0: /);
  });
});
