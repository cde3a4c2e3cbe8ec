import { readFile, writeFile } from 'node:fs/promises';
import type { ClipLayer, LocalSource } from '@app/media-processing';
import { CLIP_FITS, isStill } from '@app/media-processing';
import { ffmpeg, hashesBeforeEncoding, inputsOf, Lab } from './compile-lab';
import { isNear, rawPictures, YUV } from './raw-picture';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

/** Red above, blue below. As fetched files it has no ending, by which ffmpeg would take it for one of a sequence. */
async function picture(size: string, codec: readonly string[]): Promise<string> {
  const path = lab.path(`still-${codec.join('-').replaceAll(/\W/g, '')}`);
  const halves = `color=red:s=${size},format=gbrp,drawbox=y=ih/2:h=ih/2:c=blue:t=fill`;
  await ffmpeg(['-f', 'lavfi', '-i', halves, '-frames:v', '1', ...codec, '-f', 'image2pipe', path]);
  return path;
}

const LAYER: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 1, fit: 'contain' };

function shown(source: LocalSource, frames: number, layer: Partial<ClipLayer> = {}): Promise<string[]> {
  return hashesBeforeEncoding(lab.paint({ layers: [{ ...LAYER, ...layer }], frames, inputs: inputsOf({ a: source }) }));
}

describe('a still', () => {
  it.each([
    ['PNG', ['-c:v', 'png']],
    ['JPEG', ['-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p', '-q:v', '2']],
    ['WebP', ['-c:v', 'libwebp', '-lossless', '1']],
  ])('is shown for as long as the segment lasts, wherever that begins: %s', async (_name, codec) => {
    const source = await lab.probe(await picture('640x360', codec));
    expect(isStill(source.media)).toBe(true);
    const whole = await shown(source, 90);
    expect(whole).toHaveLength(90);
    expect(new Set(whole).size).toBe(1);
    expect(await shown(source, 7, { sourceFrame: 4000 })).toEqual(whole.slice(0, 7));
    const [first] = await rawPictures(lab.paint({ layers: [LAYER], frames: 1, inputs: inputsOf({ a: source }) }));
    expect(first && isNear(first.at(160, 40), YUV.red, 12)).toBe(true);
    expect(first && isNear(first.at(160, 140), YUV.blue, 12)).toBe(true);
  });

  it.each(CLIP_FITS)('is fitted to the frame like any clip: %s', async (fit) => {
    const source = await lab.probe(await picture('300x360', ['-c:v', 'png']));
    const whole = await shown(source, 40, { fit });
    expect(whole).toHaveLength(40);
    expect(new Set(whole).size).toBe(1);
  });

  it('fades like any clip, the same in chunks', async () => {
    const source = await lab.probe(await picture('320x180', ['-c:v', 'png']));
    const fade = { clipFrames: 60, inFrames: 25, outFrames: 25 };
    const whole = await shown(source, 60, { fade: { ...fade, frame: 0 } });
    expect(new Set(whole).size).toBeGreaterThan(20);
    const chunks = [
      await shown(source, 13, { fade: { ...fade, frame: 0 } }),
      await shown(source, 47, { fade: { ...fade, frame: 13 } }),
    ];
    expect(chunks.flat()).toEqual(whole);
  });

  it('stands upright as the camera says', async () => {
    const path = await picture('640x360', ['-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p', '-q:v', '2']);
    await writeFile(path, withOrientation(await readFile(path), 6));
    const source = await lab.probe(path);
    expect(source.media.video).toMatchObject({ displayWidth: 360, displayHeight: 640, rotationDegrees: 90 });
    const [turned] = await rawPictures(
      lab.paint({ layers: [{ ...LAYER, fit: 'cover' }], frames: 1, inputs: inputsOf({ a: source }) }),
    );
    // Turned clockwise, what was above is on the right.
    expect(turned && isNear(turned.at(300, 90), YUV.red, 12)).toBe(true);
    expect(turned && isNear(turned.at(20, 90), YUV.blue, 12)).toBe(true);
  });
});

/** A JPEG with an Exif block of nothing but the orientation: https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf */
function withOrientation(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from('49492a0008000000010012010300010000000000000000000000', 'hex');
  tiff.writeUInt16LE(orientation, 18);
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const header = Buffer.from([0xff, 0xe1, 0, block.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), header, block, jpeg.subarray(2)]);
}
