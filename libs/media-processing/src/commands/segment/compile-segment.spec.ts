import { join } from 'node:path';
import { argumentLines, expectGolden } from '@app/testing';
import type { ClipLayer, Layer, RasterAnimation, RasterLayer, Segment } from '../../segments/segment';
import type { StreamProfile } from '../../segments/stream-profile';
import type { FfmpegCommand, LocalInputs } from '../ffmpeg-command';
import { localInputs, mediaInfo } from '../fixtures/inputs';
import { compileSegment } from './compile-segment';

const PROFILE: StreamProfile = {
  codec: 'h264',
  width: 1920,
  height: 1080,
  frameRate: { num: 30, den: 1 },
  quality: 'medium',
};
const CLIP: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 1800, fit: 'contain' };
const STANDING = mediaInfo({ video: { displayWidth: 720, displayHeight: 1280 } });
const TITLE: RasterLayer = { kind: 'raster', rasterId: 'title', x: 100, y: 860 };

const animated = (change: Partial<RasterAnimation>): RasterLayer => ({
  ...TITLE,
  animation: { offset: 0, frames: 120, in: null, out: null, strip: null, ...change },
});

interface Job {
  readonly layers?: readonly Layer[];
  readonly segment?: Segment;
  readonly profile?: Partial<StreamProfile>;
  readonly inputs?: LocalInputs;
  readonly threads?: number;
  readonly decodesInHardware?: boolean;
}

function compile({
  layers = [CLIP],
  segment,
  profile,
  inputs,
  threads = 4,
  decodesInHardware = false,
}: Job): FfmpegCommand {
  return compileSegment({
    segment: segment ?? { kind: 'encode', startFrame: 0, frames: 300, layers },
    profile: { ...PROFILE, ...profile },
    inputs: inputs ?? localInputs({ a: mediaInfo(), b: mediaInfo() }, ['title', 'strip']),
    outputPath: '/out/0.mp4',
    threads,
    decodesInHardware,
  });
}

const graphOf = ({ args }: FfmpegCommand): string => args.find(([flag]) => flag === '-filter_complex')?.[1] ?? '';

describe('compileSegment', () => {
  const cases: readonly [name: string, job: Job][] = [
    ['clip', {}],
    ['clip-from-the-middle', { layers: [{ ...CLIP, sourceFrame: 907 }] }],
    [
      'clip-of-other-shape-and-colours',
      {
        inputs: localInputs({
          a: mediaInfo({
            container: 'mpegts',
            video: {
              streamIndex: 2,
              displayWidth: 768,
              displayHeight: 576,
              frameRate: { num: 25, den: 1 },
              colour: { range: 'tv', matrix: 'bt470bg', primaries: null, transfer: null },
              startUs: 1_480_000,
            },
          }),
        }),
        layers: [{ ...CLIP, sourceFrame: 900 }],
        profile: { frameRate: { num: 30_000, den: 1001 } },
      },
    ],
    ['clip-with-title-for-a-part', { layers: [CLIP, { ...TITLE, during: { startFrame: 15, endFrame: 75 } }] }],
    ['clip-with-titles', { layers: [CLIP, TITLE, { ...TITLE, y: 120 }] }],
    [
      'clip-with-subtitles',
      {
        inputs: { ...localInputs({ a: mediaInfo() }), scripts: new Map([['s', '/in/s.ass']]), fontConfig: '/in/fonts' },
        layers: [CLIP, { kind: 'subtitles', scriptId: 's', offset: 90, changes: [0, 15, 60] }],
      },
    ],
    [
      'title-that-fades',
      { layers: [CLIP, animated({ in: { kind: 'fade', frames: 15 }, out: { kind: 'fade', frames: 15 } })] },
    ],
    [
      'title-that-slides-through',
      {
        layers: [
          CLIP,
          animated({
            offset: 90,
            in: { kind: 'slide', frames: 15, dx: 0, dy: 220 },
            out: { kind: 'slide', frames: 30, dx: -900, dy: 0 },
          }),
        ],
      },
    ],
    [
      'title-that-pops',
      {
        layers: [
          CLIP,
          animated({
            in: { kind: 'strip', frames: 15, pictures: 15 },
            out: { kind: 'strip', frames: 20, pictures: 10 },
            strip: { rasterId: 'strip', x: 80, y: 840 },
          }),
        ],
      },
    ],
    ['title-in-a-gap', { layers: [{ kind: 'colour', colour: 'black' }, TITLE] }],
    ['clip-over-clip', { layers: [CLIP, { ...CLIP, sourceId: 'b' }] }],
    ['clip-for-nvenc', { profile: { encoder: 'h264_nvenc' } }],
    [
      'title-in-a-gap-for-qsv',
      { layers: [{ kind: 'colour', colour: 'black' }, TITLE], profile: { encoder: 'h264_qsv' } },
    ],
    [
      'clip-with-title-for-vaapi',
      { layers: [CLIP, TITLE], profile: { encoder: 'h264_vaapi' }, decodesInHardware: true },
    ],
    ['clip-repeated', { layers: [{ ...CLIP, sourceFrame: 65, sourceEndFrame: 70, repeatFrame: 60 }] }],
    ['clip-cover', { inputs: localInputs({ a: STANDING }), layers: [{ ...CLIP, fit: 'cover' }] }],
    ['clip-stretch', { inputs: localInputs({ a: STANDING }), layers: [{ ...CLIP, fit: 'stretch' }] }],
    ['clip-blur', { inputs: localInputs({ a: STANDING }), layers: [{ ...CLIP, fit: 'blur' }] }],
    [
      'picture-in-picture',
      {
        inputs: localInputs({ a: mediaInfo(), b: STANDING }),
        layers: [
          CLIP,
          {
            ...CLIP,
            sourceId: 'b',
            crop: { x: 0.25, y: 0, width: 0.5, height: 0.5 },
            placement: { width: 480, height: 270, at: 'top-right' },
            opacity: 0.5,
            rotationDegrees: 30,
          },
        ],
      },
    ],
    [
      'transparent-clip',
      {
        inputs: localInputs({
          a: mediaInfo({ container: 'matroska,webm', video: { codec: 'vp9', hasAlpha: true, displayWidth: 640 } }),
        }),
        layers: [{ kind: 'colour', colour: 'black' }, CLIP],
      },
    ],
    ['clip-at-double-speed', { layers: [{ ...CLIP, sourceFrame: 450, sourceEndFrame: 900, speed: 2 }] }],
    [
      'still',
      {
        inputs: localInputs({ a: { ...STANDING, durationUs: 0, container: 'png_pipe' } }),
        layers: [
          {
            ...CLIP,
            sourceFrame: 600,
            sourceEndFrame: 1,
            fade: { frame: 0, clipFrames: 300, inFrames: 30, outFrames: 0 },
          },
        ],
      },
    ],
    [
      'clip-zooming-in',
      { layers: [{ ...CLIP, motion: { type: 'zoom_in', amount: 0.2, frame: 300, clipFrames: 900 } }] },
    ],
    [
      'clip-graded',
      {
        layers: [{ ...CLIP, filters: [{ type: 'lut', lutId: 'look' }] }],
        inputs: { ...localInputs({ a: mediaInfo() }), luts: new Map([['look', '/in/a: look.cube']]) },
      },
    ],
    [
      'clip-keyed',
      {
        layers: [
          { kind: 'colour', colour: 'black' },
          {
            ...CLIP,
            filters: [
              { type: 'chroma_key', colour: '#00FF00', similarity: 0.1, blend: 0.05 },
              { type: 'contrast', amount: 1.2 },
            ],
          },
        ],
      },
    ],
    ['clip-fading', { layers: [{ ...CLIP, fade: { frame: 600, clipFrames: 900, inFrames: 0, outFrames: 30 } }] }],
    [
      'clip-fading-over-another',
      { layers: [CLIP, { ...CLIP, sourceId: 'b', fade: { frame: 0, clipFrames: 300, inFrames: 30, outFrames: 45 } }] },
    ],
    [
      'clip-passing-into-another',
      {
        layers: [
          {
            kind: 'transition',
            type: 'wipe_left',
            frame: 300,
            frames: 900,
            from: [CLIP],
            to: [{ ...CLIP, sourceId: 'b' }],
          },
          TITLE,
        ],
      },
    ],
    [
      'clip-passing-into-another-over-a-third',
      {
        layers: [
          CLIP,
          {
            kind: 'transition',
            type: 'fade',
            frame: 0,
            frames: 300,
            from: [{ kind: 'colour', colour: 'transparent' }, CLIP],
            to: [{ kind: 'colour', colour: 'transparent' }],
          },
        ],
      },
    ],
    ['generate', { segment: { kind: 'generate', startFrame: 0, frames: 45, colour: 'black' } }],
    ['copy', { segment: { kind: 'copy', startFrame: 0, frames: 120, sourceId: 'a', sourceFrame: 60 } }],
  ];

  it.each(cases)('compiles %s', (name, job) => {
    expectGolden(argumentLines(compile(job).args), join(__dirname, 'golden', `${name}.golden`));
  });

  it('says where the fonts of subtitles are, and only of those', () => {
    const inputs = { ...localInputs({}), scripts: new Map([['s', '/in/s.ass']]), fontConfig: '/in/fonts' };
    const layers = [{ kind: 'colour', colour: 'black' } as const];
    const subtitles = { kind: 'subtitles', scriptId: 's', offset: 0, changes: null } as const;
    expect(compile({ inputs, layers: [...layers, subtitles] }).env).toEqual({ FONTCONFIG_FILE: '/in/fonts' });
    expect(compile({ inputs, layers }).env).toBeUndefined();
  });

  it('says what must come out', () => {
    const command = compile({ profile: { frameRate: { num: 30_000, den: 1001 } } });
    expect(command).toMatchObject({ outputPath: '/out/0.mp4', expectedFrames: 300, durationUs: 10_010_000 });
  });

  it('holds the frame before the out point where the in point lies beyond it', () => {
    const graph = graphOf(compile({ layers: [{ ...CLIP, sourceFrame: 5000 }] }));
    expect(graph).toContain('trim=end_pts=1800,tpad=stop=-1:stop_mode=clone,trim=start_pts=1799:end_pts=2099');
  });

  it('reads an animation from its beginning', () => {
    const inputs = localInputs({ a: mediaInfo({ container: 'apng' }) });
    expect(compile({ inputs, layers: [{ ...CLIP, sourceFrame: 900 }] }).args.flat()).not.toContain('-ss');
  });

  it.each([
    ['mov,mp4,m4a,3gp,3g2,mj2', 25, '29.500000'],
    ['mov,mp4,m4a,3gp,3g2,mj2', 2, '28.000000'],
    ['mpegts', 25, '18.000000'],
  ])('starts early enough in %s at %i fps', (container, fps, ss) => {
    const inputs = localInputs({ a: mediaInfo({ container, video: { frameRate: { num: fps, den: 1 } } }) });
    const { args } = compile({ inputs, layers: [{ ...CLIP, sourceFrame: 900 }] });
    expect(args).toContainEqual(['-ss', ss]);
  });

  it('leaves the threads out of everything but the speed', () => {
    const withoutThreads = (threads: number): readonly (readonly string[])[] =>
      compile({ threads }).args.filter(([flag]) => !flag?.endsWith('threads'));
    expect(withoutThreads(1)).toEqual(withoutThreads(7));
  });

  it.each([
    ['a source that is missing', localInputs({})],
    ['a source without a picture', localInputs({ a: mediaInfo({ video: null }) })],
  ])('refuses a plan with %s', (_name, inputs) => {
    expect(() => compile({ inputs })).toThrow('Source a');
  });

  it('refuses a plan with a raster that is missing', () => {
    expect(() => compile({ layers: [CLIP, { ...TITLE, rasterId: 'other' }] })).toThrow('Raster other');
  });
});
