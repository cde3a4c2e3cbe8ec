import {
  TRANSITION_TYPES,
  type ClipLayer,
  type Layer,
  type LocalSource,
  type TransitionLayer,
  type TransitionSide,
  type TransitionType,
} from '@app/media-processing';
import { hashesBeforeEncoding, inputsOf, Lab, LOSSLESS, smallProfile } from './compile-lab';
import { isNear, rawPictures, YUV, type RawPicture, type Yuv } from './raw-picture';

let lab: Lab;
let sources: Readonly<Record<string, LocalSource>>;
beforeAll(async () => {
  lab = await Lab.open();
  const make = (name: string, picture: string): Promise<LocalSource> =>
    lab.make(name, '-f', 'lavfi', '-i', `${picture},scale=out_color_matrix=bt709,format=yuv420p`, ...LOSSLESS);
  sources = {
    red: await make('red.mp4', 'color=red:s=320x180:r=30:d=2'),
    blue: await make('blue.mp4', 'color=blue:s=320x180:r=30:d=2'),
    green: await make('green.mp4', 'color=lime:s=320x180:r=30:d=2'),
    /** Green on the left, white on the right. */
    split: await make(
      'split.mp4',
      'color=lime:s=320x180:r=30:d=2,format=gbrp,drawbox=x=160:w=160:h=180:c=white:t=fill',
    ),
    moving: await make('moving.mp4', 'testsrc2=s=320x180:r=30:d=4'),
    slower: await make('slower.mp4', 'testsrc=s=240x180:r=25:d=4'),
    still: await lab.make('still.png', '-f', 'lavfi', '-i', 'testsrc=s=500x400', '-frames:v', '1'),
  };
});
afterAll(() => lab.close());

const clip = (sourceId: string, more: Partial<ClipLayer> = {}): ClipLayer => {
  return { kind: 'clip', sourceId, sourceFrame: 0, sourceEndFrame: 60, fit: 'contain', ...more };
};
const RED_TO_BLUE: TransitionLayer = {
  kind: 'transition',
  type: 'fade',
  from: [clip('red')],
  to: [clip('blue')],
  frame: 0,
  frames: 19,
};

/** Pictures of layers over each other, for the 19 frames of a transition: twentieths of the way. */
function show(...layers: readonly Layer[]): Promise<RawPicture[]> {
  return rawPictures(lab.paint({ layers, frames: 19, inputs: inputsOf(sources) }));
}

const mix = (a: Yuv, b: Yuv, part: number): Yuv => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];

describe('a transition', () => {
  it('shows as much of the second picture as frames have passed, and never one picture alone', async () => {
    const pictures = await show(RED_TO_BLUE);
    expect(pictures).toHaveLength(19);
    pictures.forEach((picture, k) => {
      expect(isNear(picture.at(160, 90), mix(YUV.red, YUV.blue, (k + 1) / 20), 2)).toBe(true);
    });
  });

  type Sight = readonly [x: number, y: number, colour: keyof typeof YUV];
  it.each<[TransitionType, start: Sight[], middle: Sight[], end: Sight[]]>([
    [
      'wipe_left',
      [
        [300, 90, 'red'],
        [310, 90, 'blue'],
      ],
      [
        [150, 90, 'red'],
        [170, 90, 'blue'],
      ],
      [
        [10, 90, 'red'],
        [24, 90, 'blue'],
      ],
    ],
    [
      'wipe_down',
      [
        [160, 4, 'blue'],
        [160, 20, 'red'],
      ],
      [
        [160, 80, 'blue'],
        [160, 100, 'red'],
      ],
      [
        [160, 164, 'blue'],
        [160, 176, 'red'],
      ],
    ],
    [
      'circle_open',
      [
        [160, 90, 'red'],
        [4, 4, 'red'],
      ],
      [
        [160, 90, 'blue'],
        [4, 4, 'red'],
      ],
      [
        [160, 90, 'blue'],
        [4, 4, 'blue'],
      ],
    ],
    [
      'rectangle_crop',
      [
        [160, 90, 'red'],
        [4, 4, 'black'],
      ],
      [
        [100, 60, 'black'],
        [220, 120, 'black'],
      ],
      [
        [160, 90, 'blue'],
        [4, 4, 'black'],
      ],
    ],
  ])('%s looks as it should at its start, in its middle and at its end', async (type, ...moments) => {
    const pictures = await show({ ...RED_TO_BLUE, type });
    [0, 9, 18].forEach((frame, moment) => {
      const seen = (moments[moment] ?? []).map(([x, y]) => [x, y, colourOf(pictures[frame]?.at(x, y))]);
      expect(seen).toEqual(moments[moment]);
    });
  });

  it.each<[TransitionType, number]>([
    ['fade_black', 16],
    ['fade_white', 235],
  ])('%s goes as far as the colour, and no further', async (type, level) => {
    const pictures = await show({ ...RED_TO_BLUE, type });
    const levels = pictures.map((picture) => picture.at(160, 90)[0]);
    expect(level === 16 ? Math.min(...levels) : Math.max(...levels)).toBe(level);
  });

  it('leaves alone what is the same in both pictures', async () => {
    const same = [clip('moving')];
    const passing = await show({ ...RED_TO_BLUE, from: same, to: same });
    const plain = await show(clip('moving'));
    const places = Array.from({ length: 32 * 18 }, (_, at) => [(at % 32) * 10, Math.floor(at / 32) * 10] as const);
    passing.forEach((picture, frame) => {
      const changed = places.filter(([x, y]) => !isNear(picture.at(x, y), plain[frame]?.at(x, y) ?? YUV.black, 3));
      expect(changed).toEqual([]);
    });
  });

  it.each(TRANSITION_TYPES)('%s is the same in chunks as in one segment, whatever the threads', async (type) => {
    const profile = { ...smallProfile({ num: 30_000, den: 1001 }), width: 160, height: 90 };
    const paint = (frame: number, frames: number, threads: number): Promise<string[]> => {
      const sides = {
        from: [clip('moving', { sourceFrame: frame, sourceEndFrame: 120 })],
        to: [clip('slower', { sourceFrame: 40 + frame, sourceEndFrame: 120 })],
      };
      const layers = [{ ...RED_TO_BLUE, ...sides, type, frame, frames: 24 }];
      return hashesBeforeEncoding(lab.paint({ layers, frames, profile, threads, inputs: inputsOf(sources) }));
    };
    const whole = await paint(0, 24, 1);
    expect(new Set(whole).size).toBeGreaterThan(20);
    expect([...(await paint(0, 7, 4)), ...(await paint(7, 17, 4))]).toEqual(whole);
  });

  it('takes whatever a clip may be, in chunks of a long transition as in one segment', async () => {
    const paint = (frame: number, frames: number): Promise<string[]> => {
      const place = { frame: 30 + frame, clipFrames: 130 };
      const from: TransitionSide[] = [
        { kind: 'colour', colour: 'black' },
        clip('slower', {
          ...{ sourceFrame: 30 + frame, sourceEndFrame: 75, speed: 0.5, rotationDegrees: 20, opacity: 0.8 },
          filters: [{ type: 'sepia' }, { type: 'blur', amount: 4 }],
          fade: { ...place, inFrames: 50, outFrames: 0 },
        }),
      ];
      const to = [
        clip('still', { ...{ sourceEndFrame: 1, fit: 'blur' }, motion: { type: 'zoom_in', amount: 0.3, ...place } }),
      ];
      const layer: TransitionLayer = { ...RED_TO_BLUE, type: 'slide_left', from, to, frame, frames: 100 };
      return hashesBeforeEncoding(lab.paint({ layers: [layer], frames, inputs: inputsOf(sources) }));
    };
    const whole = await paint(0, 100);
    expect(new Set(whole).size).toBe(100);
    expect([...(await paint(0, 41)), ...(await paint(41, 13)), ...(await paint(54, 46))]).toEqual(whole);
  });
});

describe('a transition above other clips', () => {
  const left = clip('red', { placement: { width: 80, height: 44, at: { x: 20, y: 60 } } });
  const right = clip('blue', { placement: { width: 80, height: 44, at: { x: 220, y: 60 } } });
  const above = (type: TransitionType): TransitionLayer => ({
    ...RED_TO_BLUE,
    type,
    from: [{ kind: 'colour', colour: 'transparent' }, left],
    to: [{ kind: 'colour', colour: 'transparent' }, right],
  });

  it('lets through what is below, as much as the pictures let through', async () => {
    const pictures = await show({ kind: 'colour', colour: 'black' }, clip('green'), above('fade'));
    pictures.forEach((picture, k) => {
      const part = (k + 1) / 20;
      expect(isNear(picture.at(50, 80), mix(YUV.red, YUV.green, part), 4)).toBe(true);
      expect(isNear(picture.at(260, 80), mix(YUV.green, YUV.blue, part), 4)).toBe(true);
      expect([picture.at(160, 80), picture.at(50, 40), picture.at(260, 150)].map(colourOf)).toEqual(
        Array(3).fill('green'),
      );
    });
  });

  it('moves the pictures, and nothing below', async () => {
    const layer = above('slide_left');
    const [picture] = (await show(clip('split'), { ...layer, from: layer.to, to: layer.from })).slice(9);
    // Half of the way: what lay at 220 is at 60, what will lie at 20 is at 180.
    const seen = [50, 70, 130, 150, 170, 190, 250, 270].map((x) => colourOf(picture?.at(x, 80)));
    expect(seen).toEqual(['green', 'blue', 'blue', 'green', 'white', 'red', 'red', 'white']);
  });

  it('is the same in chunks as in one segment', async () => {
    const paint = (frame: number, frames: number): Promise<string[]> => {
      const layers = [clip('moving', { sourceFrame: frame, sourceEndFrame: 120 }), { ...above('pixelize'), frame }];
      return hashesBeforeEncoding(lab.paint({ layers, frames, inputs: inputsOf(sources) }));
    };
    const whole = await paint(0, 19);
    expect(new Set(whole).size).toBe(19);
    expect([...(await paint(0, 5)), ...(await paint(5, 14))]).toEqual(whole);
  });
});

function colourOf(pixel: Yuv | undefined): string {
  const [name] = Object.entries(YUV).find(([, colour]) => pixel && isNear(pixel, colour)) ?? [String(pixel)];
  return name;
}
