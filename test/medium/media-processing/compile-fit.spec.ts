import type { ClipFit, ClipLayer, LocalSource } from '@app/media-processing';
import { hashesBeforeEncoding, inputsOf, Lab, LOSSLESS } from './compile-lab';
import { HEIGHT, isNear, rawPictures, WIDTH, YUV, type RawPicture } from './raw-picture';

let lab: Lab;
/** A standing picture, 200x400: red above, green in the middle, blue below. */
let standing: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  const boxes = ['red:0', 'lime:100', 'lime:200', 'blue:300'].map((box) => {
    const [colour = '', y = ''] = box.split(':');
    return `drawbox=y=${y}:h=100:c=${colour}:t=fill`;
  });
  const picture = `color=s=200x400:r=30:d=4,format=gbrp,${boxes.join(',')},scale=out_color_matrix=bt709,format=yuv444p`;
  standing = await lab.make('standing.mp4', '-f', 'lavfi', '-i', picture, ...LOSSLESS);
});
afterAll(() => lab.close());

async function fitted(fit: ClipFit): Promise<RawPicture> {
  const layer: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 120, fit };
  const [picture] = await rawPictures(lab.paint({ layers: [layer], frames: 1, inputs: inputsOf({ a: standing }) }));
  if (!picture) throw new Error('Nothing was painted');
  return picture;
}

const CENTRE = WIDTH / 2;

describe('a standing picture on a lying frame', () => {
  it('contain: all of it between black bars', async () => {
    const picture = await fitted('contain');
    expect(isNear(picture.at(CENTRE, 10), YUV.red)).toBe(true);
    expect(isNear(picture.at(CENTRE, HEIGHT - 10), YUV.blue)).toBe(true);
    expect(isNear(picture.at(CENTRE - 50, 90), YUV.black)).toBe(true);
  });

  it('cover: its middle, everywhere', async () => {
    const picture = await fitted('cover');
    const corners = [picture.at(0, 0), picture.at(WIDTH - 1, 0), picture.at(0, HEIGHT - 1), picture.at(CENTRE, 90)];
    expect(corners.map((colour) => isNear(colour, YUV.green))).toEqual([true, true, true, true]);
  });

  it('stretch: all of it, everywhere', async () => {
    const picture = await fitted('stretch');
    expect(isNear(picture.at(0, 10), YUV.red)).toBe(true);
    expect(isNear(picture.at(WIDTH - 1, 90), YUV.green)).toBe(true);
    expect(isNear(picture.at(0, HEIGHT - 10), YUV.blue)).toBe(true);
  });

  it('blur: all of it, before its middle', async () => {
    const picture = await fitted('blur');
    expect(isNear(picture.at(CENTRE, 10), YUV.red)).toBe(true);
    expect(isNear(picture.at(CENTRE, HEIGHT - 10), YUV.blue)).toBe(true);
    expect(isNear(picture.at(5, 10), YUV.green)).toBe(true);
    expect(isNear(picture.at(WIDTH - 5, HEIGHT - 10), YUV.green)).toBe(true);
  });
});

describe('a short range that is repeated', () => {
  const range = { kind: 'clip', sourceId: 'a', sourceEndFrame: 47, repeatFrame: 40, fit: 'blur' } as const;

  it('shows exactly its frames, again and again, in one segment as in many', async () => {
    const moving = await lab.make(
      'moving.mp4',
      ...['-f', 'lavfi', '-i', 'testsrc2=s=180x320:r=30:d=4', '-c:v', 'libx264', '-preset', 'ultrafast'],
    );
    const show = (sourceFrame: number, frames: number, layer: Partial<ClipLayer> = {}): Promise<string[]> =>
      hashesBeforeEncoding(
        lab.paint({ layers: [{ ...range, sourceFrame, ...layer }], frames, inputs: inputsOf({ a: moving }) }),
      );
    const once = await hashesBeforeEncoding(
      lab.paint({
        layers: [{ kind: 'clip', sourceId: 'a', sourceFrame: 40, sourceEndFrame: 47, fit: 'blur' }],
        frames: 7,
        inputs: inputsOf({ a: moving }),
      }),
    );
    expect(new Set(once).size).toBe(7);
    const whole = await show(40, 30);
    expect(whole).toEqual([...once, ...once, ...once, ...once, ...once.slice(0, 2)]);
    expect([...(await show(40, 11)), ...(await show(44, 19))]).toEqual(whole);
  });
});
