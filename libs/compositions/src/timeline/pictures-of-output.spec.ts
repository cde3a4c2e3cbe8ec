import * as fc from 'fast-check';
import { FRAME_RATES, OUTPUT_FPS, type OutputSpec } from '../spec';
import { picturesOfOutput } from './pictures-of-output';

const grid = { frameRate: { num: 30, den: 1 }, totalFrames: 100, width: 1920, height: 1080 };
const framesOf = (output: OutputSpec): number[] | undefined =>
  picturesOfOutput(output, grid).thumbnails?.pictures.map(({ frame }) => frame);

describe('the poster', () => {
  it.each<[OutputSpec | undefined, number]>([
    [undefined, 10],
    [{}, 10],
    [{ poster_time: null }, 10],
    [{ poster_time: 0 }, 0],
    [{ poster_time: 1.5 }, 45],
    [{ poster_time: 100 / 30 }, 99],
  ])('of %j is frame %i', (output, frame) => {
    expect(picturesOfOutput(output, grid)).toEqual({ posterFrame: frame, thumbnails: null });
  });
});

describe('thumbnails', () => {
  it.each<[OutputSpec['thumbnails'], number[]]>([
    [{ count: 1 }, [50]],
    [{ count: 4 }, [12, 37, 62, 87]],
    [{ interval: 1 }, [0, 30, 60, 90]],
    [{ interval: 0.7 }, [0, 21, 42, 63, 84]],
    [{ interval: 99 }, [0]],
    // The fourth would be at frame 99.6, which is the end.
    [{ interval: 3.32 }, [0]],
  ])('of %j are frames %j', (thumbnails, frames) => {
    expect(framesOf({ thumbnails: thumbnails ?? null })).toEqual(frames);
  });

  it.each([
    [undefined, 1920, 1080, { width: 320, height: 180 }],
    [160, 1080, 1920, { width: 160, height: 284 }],
    [640, 480, 480, { width: 480, height: 480 }],
    [16, 4096, 16, { width: 16, height: 2 }],
  ])('%s pixels wide of %i x %i are %j', (width, across, down, size) => {
    const { thumbnails } = picturesOfOutput(
      { thumbnails: { count: 1, ...(width === undefined ? {} : { width }) } },
      { ...grid, width: across, height: down },
    );
    expect(thumbnails).toMatchObject(size);
  });

  it('tile the timeline, each in its stretch', () => {
    const asked = fc.oneof(
      fc.record({ count: fc.integer({ min: 1, max: 500 }) }),
      fc.record({ interval: fc.double({ min: 0.05, max: 500, noNaN: true }) }),
    );
    fc.assert(
      fc.property(asked, fc.integer({ min: 500, max: 20_000 }), fc.constantFrom(...OUTPUT_FPS), (spec, total, fps) => {
        const frames = { ...grid, frameRate: FRAME_RATES[fps], totalFrames: total };
        const pictures = picturesOfOutput({ thumbnails: spec }, frames).thumbnails?.pictures ?? [];
        expect(pictures[0]?.startFrame).toBe(0);
        expect(pictures.at(-1)?.endFrame).toBe(total);
        // Hundreds of pictures: asked for each of them, expect() would take nearly all of the time.
        expect([...pictures.slice(1).map(({ startFrame }) => startFrame), total]).toEqual(
          pictures.map(({ endFrame }) => endFrame),
        );
        const strays = pictures.filter(({ frame, startFrame, endFrame }) => frame < startFrame || frame >= endFrame);
        expect(strays).toEqual([]);
      }),
    );
  });
});
