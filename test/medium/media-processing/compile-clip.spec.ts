import type { ClipLayer, EncodeSegment, LocalSource, Rational, StreamProfile } from '@app/media-processing';
import { compileSegment } from '@app/media-processing';
import { hashesBeforeEncoding, Lab } from './compile-lab';

const PROFILE: StreamProfile = {
  codec: 'h264',
  width: 320,
  height: 180,
  frameRate: { num: 30, den: 1 },
  quality: 'medium',
};

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

interface Cut {
  readonly source: LocalSource;
  readonly sourceFrame: number;
  readonly sourceEndFrame: number;
  readonly frames: number;
  readonly frameRate?: Rational;
}

function shownFrames({ source, sourceFrame, sourceEndFrame, frames, frameRate }: Cut): Promise<string[]> {
  const layer: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame, sourceEndFrame, fit: 'contain' };
  const segment: EncodeSegment = { kind: 'encode', startFrame: 0, frames, layers: [layer] };
  return hashesBeforeEncoding(
    compileSegment({
      segment,
      profile: { ...PROFILE, frameRate: frameRate ?? PROFILE.frameRate },
      inputs: { sources: new Map([['a', source]]), rasters: new Map() },
      outputPath: lab.path('out.mp4'),
      threads: 2,
    }),
  );
}

const pattern = (rate: string, seconds: number): string[] => [
  '-f',
  'lavfi',
  '-i',
  `testsrc2=s=320x180:r=${rate}:d=${seconds}`,
];
const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '2', '-g', '48', '-pix_fmt', 'yuv420p'];

describe('a clip that is split into chunks', () => {
  it.each([
    ['12.5 fps', 'a.mp4', '25/2'],
    ['29.97 fps', 'b.mp4', '30000/1001'],
    ['25 fps', 'c.mp4', '25'],
    ['60 fps', 'd.mp4', '60'],
    ['60 fps with timestamps in milliseconds', 'e.mkv', '60'],
    ['23.976 fps in an MPEG transport stream', 'f.ts', '24000/1001'],
  ])('shows exactly the frames that one long segment would: %s', async (_name, file, rate) => {
    const source = await lab.make(file, ...pattern(rate, 8), ...H264);
    const sourceEndFrame = 225;
    const whole = await shownFrames({ source, sourceFrame: 7, sourceEndFrame, frames: 233 });
    expect(whole).toHaveLength(233);
    expect(new Set(whole).size).toBeGreaterThan(80);
    const borders = [0, 1, 38, 97, 98, 151, 217, 218, 224, 233];
    const chunks = await Promise.all(
      borders
        .slice(0, -1)
        .map((from, index) =>
          shownFrames({ source, sourceFrame: 7 + from, sourceEndFrame, frames: (borders[index + 1] ?? 0) - from }),
        ),
    );
    expect(chunks.flat()).toEqual(whole);
  });
});
