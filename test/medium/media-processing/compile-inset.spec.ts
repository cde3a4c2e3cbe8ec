import type { ClipLayer, Layer, LocalSource } from '@app/media-processing';
import { hashesBeforeEncoding, inputsOf, Lab, LOSSLESS } from './compile-lab';
import { HEIGHT, isNear, rawPictures, WIDTH, YUV, type RawPicture } from './raw-picture';

let lab: Lab;
let red: LocalSource;
/** Left half blue, right half green, moving counter on neither; 4:3. */
let halves: LocalSource;
beforeAll(async () => {
  lab = await Lab.open();
  red = await lab.make('red.mp4', ...plain('color=red:s=320x180:r=30:d=4,format=gbrp'));
  halves = await lab.make(
    'halves.mp4',
    ...plain('color=blue:s=400x300:r=30:d=4,format=gbrp,drawbox=x=200:w=200:h=300:c=lime:t=fill'),
  );
});
afterAll(() => lab.close());

function plain(picture: string): string[] {
  return ['-f', 'lavfi', '-i', `${picture},scale=out_color_matrix=bt709,format=yuv444p`, ...LOSSLESS];
}

const base: ClipLayer = { kind: 'clip', sourceId: 'red', sourceFrame: 0, sourceEndFrame: 120, fit: 'contain' };

async function over(above: Partial<ClipLayer>, source = halves): Promise<RawPicture> {
  const layers: Layer[] = [base, { ...base, sourceId: 'above', ...above }];
  const [picture] = await rawPictures(lab.paint({ layers, frames: 1, inputs: inputsOf({ red, above: source }) }));
  if (!picture) throw new Error('Nothing was painted');
  return picture;
}

describe('a clip over another', () => {
  it('has no bars, and stands where it should', async () => {
    const picture = await over({ placement: { width: 160, height: 90, at: 'bottom-right' } });
    // 4:3 in 160x90 is 120x90, from (184, 81) to (304, 171).
    expect(isNear(picture.at(190, 100), YUV.blue)).toBe(true);
    expect(isNear(picture.at(298, 165), YUV.green)).toBe(true);
    expect(isNear(picture.at(180, 100), YUV.red)).toBe(true);
    expect(isNear(picture.at(310, 100), YUV.red)).toBe(true);
    expect(isNear(picture.at(250, 175), YUV.red)).toBe(true);
  });

  it('lies at a point, moved inside the frame', async () => {
    const at = (x: number, y: number): Promise<RawPicture> =>
      over({ placement: { width: 160, height: 90, at: { x, y } } });
    expect(isNear((await at(20, 10)).at(24, 14), YUV.blue)).toBe(true);
    expect(isNear((await at(20, 10)).at(16, 14), YUV.red)).toBe(true);
    expect(isNear((await at(5000, 5000)).at(WIDTH - 1, HEIGHT - 1), YUV.green)).toBe(true);
  });

  it('lets half of what is below through at half its opacity', async () => {
    const picture = await over({ fit: 'stretch', opacity: 0.5 });
    const [y, u, v] = picture.at(280, 90);
    expect(
      isNear(
        [y, u, v],
        [(YUV.red[0] + YUV.green[0]) / 2, (YUV.red[1] + YUV.green[1]) / 2, (YUV.red[2] + YUV.green[2]) / 2],
      ),
    ).toBe(true);
  });

  it('shows only the part that is asked for', async () => {
    const picture = await over({ fit: 'stretch', crop: { x: 0.5, y: 0.25, width: 0.5, height: 0.5 } });
    expect([0, 100, 319].every((x) => isNear(picture.at(x, 90), YUV.green))).toBe(true);
  });

  it('turns clockwise around its middle', async () => {
    const quarter = await over({ placement: { width: 120, height: 90, at: 'center' }, rotationDegrees: 90 });
    expect(isNear(quarter.at(160, 60), YUV.blue)).toBe(true);
    expect(isNear(quarter.at(160, 120), YUV.green)).toBe(true);
    expect(isNear(quarter.at(108, 90), YUV.red)).toBe(true);
    const eighth = await over({ placement: { width: 120, height: 90, at: 'center' }, rotationDegrees: 45 });
    expect(isNear(eighth.at(140, 70), YUV.blue)).toBe(true);
    expect(isNear(eighth.at(180, 110), YUV.green)).toBe(true);
    expect(isNear(eighth.at(104, 49), YUV.red)).toBe(true);
  });

  it.each([
    ['VP9', 'alpha.webm', ['-c:v', 'libvpx-vp9', '-pix_fmt', 'yuva420p', '-lossless', '1']],
    ['ProRes 4444', 'alpha.mov', ['-c:v', 'prores_ks', '-profile:v', '4444', '-pix_fmt', 'yuva444p10le']],
    ['a transparent GIF', 'alpha.gif', ['-vf', 'split[a][b];[a]palettegen[p];[b][p]paletteuse']],
  ])('is transparent where its source is: %s', async (_name, file, codec) => {
    const hole = "color=white:s=320x180:r=30:d=0.5,format=gbrap,geq=r=255:g=255:b=255:a='255*lt(X,160)'";
    const source = await lab.make(file, '-f', 'lavfi', '-i', hole, ...codec);
    expect(source.media.video?.hasAlpha).toBe(true);
    const picture = await over({ sourceEndFrame: 10 }, source);
    expect(isNear(picture.at(80, 90), YUV.white)).toBe(true);
    expect(isNear(picture.at(240, 90), YUV.red)).toBe(true);
  });

  it('is the same in chunks as in one segment', async () => {
    const moving = await lab.make('moving.mp4', '-f', 'lavfi', '-i', 'testsrc2=s=400x300:r=25:d=5', '-c:v', 'libx264');
    const inset: Partial<ClipLayer> = {
      sourceId: 'above',
      placement: { width: 160, height: 90, at: 'top-left' },
      crop: { x: 0.1, y: 0.1, width: 0.6, height: 0.8 },
      fit: 'blur',
      opacity: 0.7,
      rotationDegrees: 13,
    };
    const show = (from: number, frames: number): Promise<string[]> => {
      const layers = [
        { ...base, sourceFrame: from },
        { ...base, ...inset, sourceFrame: 7 + from, sourceEndFrame: 100 },
      ];
      return hashesBeforeEncoding(lab.paint({ layers, frames, inputs: inputsOf({ red, above: moving }) }));
    };
    const whole = await show(0, 100);
    expect(new Set(whole).size).toBeGreaterThan(60);
    expect([...(await show(0, 41)), ...(await show(41, 30)), ...(await show(71, 29))]).toEqual(whole);
  });
});
