import type { ClipFilter, ClipLayer, LocalSource } from '@app/media-processing';
import { inputsOf, Lab, LOSSLESS } from './compile-lab';
import { isNear, rawPictures, YUV, type Yuv } from './raw-picture';

let lab: Lab;
const sources = new Map<string, LocalSource>();
beforeAll(async () => {
  lab = await Lab.open();
  for (const colour of ['red', 'lime', 'gray', 'white']) {
    const picture = `color=${colour}:s=320x180:r=30:d=0.2,format=gbrp,scale=out_color_matrix=bt709,format=yuv444p`;
    sources.set(colour, await lab.make(`${colour}.mp4`, '-f', 'lavfi', '-i', picture, ...LOSSLESS));
  }
});
afterAll(() => lab.close());

/** A colour as it is after a filter, over red; transparent where it is half so. */
async function filtered(colour: string, filter: ClipFilter, layer: Partial<ClipLayer> = {}): Promise<Yuv> {
  const base: ClipLayer = { kind: 'clip', sourceId: 'red', sourceFrame: 0, sourceEndFrame: 6, fit: 'contain' };
  const layers = [base, { ...base, sourceId: colour, filters: [filter], ...layer }];
  const inputs = inputsOf(Object.fromEntries(sources));
  const [picture] = await rawPictures(lab.paint({ layers, frames: 1, inputs }));
  if (!picture) throw new Error('Nothing was painted');
  return picture.at(160, 90);
}

const GRAY = 16 + (219 * 128) / 255;

describe('a filter', () => {
  it.each<[string, ClipFilter, Yuv]>([
    ['red', { type: 'grayscale' }, [YUV.red[0], 128, 128]],
    ['red', { type: 'saturation', amount: 0.5 }, [YUV.red[0], 115, 184]],
    ['gray', { type: 'brightness', amount: 0.2 }, [GRAY + 44, 128, 128]],
    ['gray', { type: 'brightness', amount: -1 }, YUV.black],
    ['white', { type: 'contrast', amount: 0.5 }, [16 + 219 * 0.75, 128, 128]],
    ['gray', { type: 'gamma', amount: 2 }, [16 + 219 * Math.sqrt(128 / 255), 128, 128]],
    ['white', { type: 'blur', amount: 10 }, YUV.white],
    // (255, 255, 239)
    ['white', { type: 'sepia' }, [234, 120, 128]],
    ['lime', { type: 'chroma_key', colour: '#00FF00', similarity: 0.1, blend: 0 }, YUV.red],
    ['white', { type: 'chroma_key', colour: '#00FF00', similarity: 0.1, blend: 0 }, YUV.white],
  ])('of %s: %j', async (colour, filter, expected) => {
    const seen = await filtered(colour, filter);
    expect([seen, isNear(seen, expected)]).toEqual([seen, true]);
  });

  it.each<ClipFilter>([
    { type: 'grayscale' },
    { type: 'sepia' },
    { type: 'gamma', amount: 1 },
    { type: 'saturation', amount: 1 },
    { type: 'blur', amount: 3 },
  ])('keeps the transparency: %j', async (filter) => {
    const [luma] = await filtered('white', filter, { opacity: 0.5 });
    expect(Math.abs(luma - (YUV.white[0] + YUV.red[0]) / 2)).toBeLessThan(6);
  });
});
