// What an API says to a request that it cannot take: always 400, always naming the field.
import type { ErrorBody } from './stack/api-client';
import { startStack, type Stack } from './stack/start-stack';

const clip = (start_time: unknown, end_time: unknown, more: object = {}): object => ({
  video_url: 'https://media.example/a.mp4',
  start_time,
  end_time,
  ...more,
});
const overlay = (more: object): object => ({ text: 'Hi', position: 'center', start_time: 0, end_time: 1, ...more });
const body = (more: object): object => ({ title: 'A title', clips: [clip(0, 2)], ...more });

describe('requests that are refused', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await startStack({ workers: 0 });
  });
  afterAll(() => stack.stop());

  const post = (request: unknown) => stack.api.call<ErrorBody>('POST', '/api/v1/compositions', request);

  it.each<[string, object, string[]]>([
    ['without a title', { clips: [clip(0, 2)] }, ['title']],
    ['with an empty title', body({ title: '' }), ['title']],
    ['with a title of 201 characters', body({ title: 'x'.repeat(201) }), ['title']],
    ['without clips', { title: 'x' }, ['clips']],
    ['with no clips', body({ clips: [] }), ['clips']],
    ['with 201 clips', body({ clips: Array.from({ length: 201 }, (_, i) => clip(i, i + 1)) }), ['clips']],
    ['with null for a clip', body({ clips: [null] }), ['clips.0']],
    ['with times that run backwards', body({ clips: [clip(3, 1)] }), ['clips.0.end_time']],
    ['with a negative time', body({ clips: [clip(-1, 1)] }), ['clips.0.start_time']],
    ['with a number as a string', body({ clips: [clip('0', 1)] }), ['clips.0.start_time']],
    ['with clips that overlap', body({ clips: [clip(0, 2), clip(1, 3)] }), ['clips.1.start_time']],
    [
      'with a trim that runs backwards',
      body({ clips: [clip(0, 1, { trim_start: 5, trim_end: 4 })] }),
      ['clips.0.trim_end'],
    ],
    ['with a source that is no URL', body({ clips: [clip(0, 1, { video_url: 'a.mp4' })] }), ['clips.0.video_url']],
    ['with a file URL', body({ clips: [clip(0, 1, { video_url: 'file:///etc/passwd' })] }), ['clips.0.video_url']],
    ['with a text of 501 characters', body({ overlays: [overlay({ text: 'x'.repeat(501) })] }), ['overlays.0.text']],
    ['with an unknown position', body({ overlays: [overlay({ position: 'left' })] }), ['overlays.0.position']],
    ['with a colour that is none', body({ overlays: [overlay({ font_color: 'red' })] }), ['overlays.0.font_color']],
    ['with 101 overlays', body({ overlays: Array.from({ length: 101 }, () => overlay({})) }), ['overlays']],
    ['with a volume above 1', body({ audio: { music_volume: 1.5 } }), ['audio.music_volume']],
    ['with an unknown resolution', body({ output: { resolution: '8k' } }), ['output.resolution']],
    ['with a frame rate that is not offered', body({ output: { fps: 31 } }), ['output.fps']],
    ['with unknown fields', body({ titel: 'x', clips: [clip(0, 1, { colour: 1 })] }), ['clips.0.colour', 'titel']],
    ['with a timeline of more than three hours', body({ clips: [clip(0, 10_801)] }), ['clips.0.end_time']],
  ])('%s', async (_name, request, fields) => {
    const answer = await post(request);
    expect(answer.status).toBe(400);
    expect(answer.body.detail.error_code).toBe('VALIDATION_ERROR');
    expect(Object.keys(answer.body.detail.fields ?? {}).sort()).toEqual(fields);
  });

  it('reports everything that is wrong at once', async () => {
    const answer = await post({ title: '', clips: [clip('a', null)], overlays: [overlay({ text: '' })], extra: 1 });
    expect(Object.keys(answer.body.detail.fields ?? {}).sort()).toEqual([
      'clips.0.end_time',
      'clips.0.start_time',
      'extra',
      'overlays.0.text',
      'title',
    ]);
  });

  it.each([
    ['malformed JSON', '{"title": "x", '],
    ['an array', '[]'],
    ['a bare string', '"x"'],
    ['nothing', ''],
    ['NaN', '{"title": NaN}'],
    ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('whose body is %s', async (_name, text) => {
    const answer = await post(text);
    expect([answer.status, answer.body.detail.error_code]).toEqual([400, 'VALIDATION_ERROR']);
  });

  it('because of their size', async () => {
    const long = await post(body({ title: 'x'.repeat(10 * 1024 ** 2) }));
    expect([long.status, Object.keys(long.body.detail.fields ?? {})]).toEqual([400, ['title']]);
    const large = await post(body({ title: 'x'.repeat(16 * 1024 ** 2) }));
    expect([large.status, large.body.detail.error_code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('for things that are not there', async () => {
    for (const path of ['/nowhere', '/api/v1/compositions/3f333df6-90a4-4fda-8dd3-9485d27cee36']) {
      const answer = await stack.api.call<ErrorBody>('GET', path);
      expect([answer.status, answer.body.detail.error_code]).toEqual([404, 'NOT_FOUND']);
    }
  });
});
