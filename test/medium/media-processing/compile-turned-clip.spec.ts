import { readFile, writeFile } from 'node:fs/promises';
import type { FfmpegCommand, LocalSource } from '@app/media-processing';
import { ffprobe, inputsOf, Lab, picturesBeforeEncoding, runCommand } from './compile-lab';

const WIDTH = 320;
const HEIGHT = 180;

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

/** Each quarter of the upright picture has its own brightness. */
const UPRIGHT = { topLeft: 40, topRight: 100, bottomLeft: 140, bottomRight: 200 };
const PICTURE =
  `color=c=black:s=${WIDTH}x${HEIGHT}:r=30:d=1,format=yuv420p,` +
  `geq=lum='40+60*gt(X,W/2)+100*gt(Y,H/2)':cb=128:cr=128`;

/** What a camera stores when it is held so that players have to turn by these degrees, clockwise. */
const STORED: Readonly<Record<number, string>> = {
  0: 'null',
  90: 'transpose=cclock',
  180: 'hflip,vflip',
  270: 'transpose=clock',
};

function makeStored(name: string, filters: string, ...more: string[]): Promise<LocalSource> {
  const colours = ['-colorspace', 'bt709', '-color_range', 'tv'];
  const codec = ['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0', '-pix_fmt', 'yuv420p', ...colours];
  return lab.make(name, '-f', 'lavfi', '-i', `${PICTURE},${filters}`, ...codec, ...more);
}

function showing(source: LocalSource): FfmpegCommand {
  const layer = { kind: 'clip', sourceId: 'a', sourceFrame: 3, sourceEndFrame: 30, fit: 'contain' } as const;
  return lab.paint({ layers: [layer], frames: 2, inputs: inputsOf({ a: source }) });
}

async function quartersShown(command: FfmpegCommand): Promise<typeof UPRIGHT> {
  const pictures = await picturesBeforeEncoding(command);
  const at = (x: number, y: number): number => pictures[y * WIDTH + x] ?? -1;
  const [left, right, top, bottom] = [8, WIDTH - 8, 8, HEIGHT - 8];
  return {
    topLeft: at(left, top),
    topRight: at(right, top),
    bottomLeft: at(left, bottom),
    bottomRight: at(right, bottom),
  };
}

describe('a clip that lies on its side', () => {
  it.each([0, 90, 180, 270])('is stood upright where only the legacy tag says %i', async (degrees) => {
    const source = await makeStored(`tag-${degrees}.mkv`, STORED[degrees] ?? '', '-metadata:s:v', `ROTATE=${degrees}`);
    expect(source.media.video).toMatchObject({
      displayWidth: WIDTH,
      displayHeight: HEIGHT,
      rotationDegrees: degrees,
    });
    expect(await quartersShown(showing(source))).toEqual(UPRIGHT);
  });

  it.each([
    [0, false, [1, 0, 0, 1]],
    [90, false, [0, 1, -1, 0]],
    [180, false, [-1, 0, 0, -1]],
    [270, false, [0, -1, 1, 0]],
    [0, true, [-1, 0, 0, 1]],
    [90, true, [0, 1, 1, 0]],
    [180, true, [1, 0, 0, -1]],
    [270, true, [0, -1, -1, 0]],
  ])('is stood upright where a display matrix says %i, mirrored: %s', async (degrees, isMirrored, matrix) => {
    const name = `matrix-${degrees}-${isMirrored}.mp4`;
    await makeStored(name, `${isMirrored ? 'hflip,' : ''}${STORED[degrees] ?? ''}`);
    await setDisplayMatrix(lab.path(name), matrix);
    const source = await lab.probe(lab.path(name));
    expect(source.media.video).toMatchObject({ rotationDegrees: degrees, isMirrored });
    expect(await quartersShown(showing(source))).toEqual(UPRIGHT);
  });

  it('keeps its shape, and no rotation is left in what is made of it', async () => {
    const name = 'anamorphic.mp4';
    await makeStored(name, `scale=160:180,setsar=2,${STORED[90] ?? ''}`);
    await setDisplayMatrix(lab.path(name), [0, 1, -1, 0]);
    const source = await lab.probe(lab.path(name));
    expect(source.media.video).toMatchObject({ displayWidth: WIDTH / 2, displayHeight: HEIGHT / 2 });
    const command = showing(source);
    expect(await quartersShown(command)).toEqual(UPRIGHT);
    await runCommand(command);
    const { streams } = await ffprobe<{ streams: object[] }>(
      command.outputPath,
      'stream=width,height,sample_aspect_ratio:stream_side_data=rotation:stream_tags=rotate',
    );
    expect(streams).toEqual([{ width: WIDTH, height: HEIGHT, sample_aspect_ratio: '1:1', tags: {} }]);
  });
});

/** Writes the upper left two by two of the matrix into a track's header (ISO/IEC 14496-12, 8.3.2, version 0). */
async function setDisplayMatrix(path: string, [a = 1, b = 0, c = 0, d = 1]: readonly number[]): Promise<void> {
  const bytes = await readFile(path);
  const matrixAt = bytes.indexOf('tkhd') + 4 + 40;
  [a, b, 0, c, d, 0].forEach((value, index) => bytes.writeInt32BE(value * 65_536, matrixAt + index * 4));
  await writeFile(path, bytes);
}
