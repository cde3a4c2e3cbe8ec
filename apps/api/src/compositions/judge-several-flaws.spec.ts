import { testSettings } from '@app/testing';
import fc from 'fast-check';
import { judgeBodiesBy } from './judge-body';
import { jsonPatch } from './patch/json-patch';

const judge = judgeBodiesBy(testSettings({}));
const pathsOf = (body: unknown): string[] => judge(body).problems.map(({ path }) => path);

const url = 'https://media.example.com/a.mp4';
const text = { text: 'Hello', position: 'center', start_time: 1, end_time: 3, animation: { in: 'fade' } };
/** A deep copy: changes in one place do not show elsewhere. */
const BODY: unknown = JSON.parse(
  JSON.stringify({
    title: 'T',
    clips: [
      { video_url: url, start_time: 0, end_time: 2 },
      { video_url: url, start_time: 2, end_time: 4, crop: { x: 0, y: 0, width: 50, height: 50 }, filters: [] },
      { video_url: url, start_time: 3.5, end_time: 6, transition: { type: 'fade', duration: 0.5 } },
      { video_url: url, start_time: 6, end_time: 8, filters: [{ type: 'blur', amount: 2 }, { type: 'sepia' }] },
      { video_url: url, start_time: 0, end_time: 8, track: 1 },
    ],
    overlays: [text, text, { type: 'subtitles', url, start_time: 0, end_time: 4 }],
    audio: { tracks: [{ url }, { url }] },
    output: { width: 640, height: 360 },
  }),
);

/** A place where a value makes any request invalid; reported there, or at the given path. */
const FLAWS: readonly (readonly [at: string, value: unknown, told?: string])[] = [
  ['/title', ''],
  ['/colour', 'red'],
  ['/callback_url', 'http://127.0.0.1/'],
  ['/priority', '5'],
  ['/clips/0/video_url', 'ftp://a/b'],
  ['/clips/0/end_time', 0],
  ['/clips/0/speed', 9],
  ['/clips/1/trim_end', 0],
  ['/clips/1/fade_in', 'slow'],
  ['/clips/1/transition', 'fade'],
  ['/clips/1/crop/x', '0'],
  ['/clips/1/crop/height', 101],
  ['/clips/1/crop/y', 51, 'clips.1.crop.height'],
  ['/clips/1/position', 'somewhere'],
  ['/clips/2/transition/type', 'jump'],
  ['/clips/2/transition/duration', 1],
  ['/clips/2/fade_out', 3],
  ['/clips/3/start_time', 5],
  ['/clips/3/filters/0/amount', null],
  ['/clips/3/filters/1/color', '#000000'],
  ['/clips/3/filters/1/blend', 'x'],
  ['/clips/4/start_time', '0'],
  ['/clips/4/fit', 'crop'],
  ['/overlays/0/position', 'middle'],
  ['/overlays/0/end_time', 1],
  ['/overlays/1/animation/in', null, 'overlays.1.animation'],
  ['/overlays/1/font_size', 3],
  ['/overlays/2/end_time', -1],
  ['/audio/music_volume', 7],
  ['/audio/tracks/0/trim_end', 0],
  ['/audio/tracks/1/url', null],
  ['/output/fps', 31],
  ['/output/quality', 'best'],
  ['/output/height', null],
  ['/output/thumbnails', {}],
];
/** If two are at the same place, the second one wins. */
const UNLIKE = [['/clips/1/crop/y', '/clips/1/crop/height']] as const;

const anyFlaws = fc
  .subarray([...FLAWS])
  .filter((flaws) => UNLIKE.every((pair) => flaws.filter(([at]) => pair.some((one) => one === at)).length < 2));

describe('a body with several flaws', () => {
  it('has nothing wrong with it at first', () => {
    expect(pathsOf(BODY)).toEqual([]);
  });

  it('is told of each of them once, and of nothing that only follows', () => {
    fc.assert(
      fc.property(anyFlaws, (flaws) => {
        const body = jsonPatch(
          BODY,
          flaws.map(([path, value]) => ({ op: 'add', path, value })),
        );
        const expected = flaws.map(([at, , told]) => told ?? at.slice(1).replaceAll('/', '.'));
        expect(pathsOf(body).sort()).toEqual(expected.sort());
      }),
    );
  });

  const clip = (start_time: unknown, end_time: unknown, more: object = {}): object => ({
    video_url: url,
    start_time,
    end_time,
    ...more,
  });
  const transition = { type: 'fade', duration: 0.5 };

  it.each<[string, object, string[]]>([
    [
      'a clip that may be what a transition comes from',
      { clips: [clip('x', 2), clip(1.5, 4, { transition })] },
      ['clips.0.start_time'],
    ],
    [
      'a clip that may be as long as the poster, and its pictures, need',
      { clips: [clip(0, '9')], output: { poster_time: 9, thumbnails: { count: 200 } } },
      ['clips.0.end_time'],
    ],
    ['the format', { clips: [clip(0, 200)], output: { format: 'avi', codec: 'vp9', hls: {} } }, ['output.format']],
    ['a format with no picture', { clips: [clip(0, 1)], output: { format: 'mp3', width: 1 } }, ['output.width']],
    ['a width', { clips: [clip(0, 1)], output: { width: '640', height: 360 } }, ['output.width']],
    ['a list of clips', { clips: {}, output: { poster_time: 9 } }, ['clips']],
    ['a track', { clips: [clip(0, 2, { track: 'x' }), clip(1, 3)] }, ['clips.0.track']],
    [
      'the type of a filter',
      { clips: [clip(0, 2, { filters: [{ type: 'x', color: '#000000' }] })] },
      ['clips.0.filters.0.type'],
    ],
    [
      'a rate at which a clip may last a frame',
      { clips: [clip(0, 0.02), clip(1, 1.001)], output: { fps: '60' } },
      ['output.fps', 'clips.1.end_time'],
    ],
    [
      'a timeline that is too long for all that is known',
      { clips: [clip(0, 'x'), clip(2, 20_000)] },
      ['clips.0.end_time', 'clips.1.end_time'],
    ],
    [
      'merge, where it is not what fills a text in',
      { clips: [clip('{{A}}', '4'), clip(9, 8)], output: { format: '{{A}}' }, merge: { A: 1 } },
      ['merge', 'clips.0.end_time', 'clips.1.end_time'],
    ],
  ])('is not told what only follows from %s', (_, flawed, paths) => {
    expect(pathsOf({ title: 'T', ...flawed })).toEqual(paths);
  });
});
