// Sound as the world sends it: where it begins, how loud it is, and that what follows is not shifted.
import { readFile, writeFile } from 'node:fs/promises';
import { compileAudioMix, type AudioMix, type AudioPiece, type LocalSource } from '@app/media-processing';
import { ffmpeg, inputsOf, Lab, runCommand, samplesBeforeEncoding, samplesOf } from './compile-lab';

const RATE = 48_000;
const SLOT = 2 * RATE;

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

const picture = (seconds = 2): string[] => ['-f', 'lavfi', '-i', `color=gray:s=64x64:r=25:d=${seconds}`];
const tone = (seconds = 2, rate = RATE): string[] => [
  ...['-f', 'lavfi', '-i', `sine=f=1000:r=${rate}:d=${seconds},volume=6dB`],
];
const COVER = ['-f', 'lavfi', '-i', 'color=red:s=64x64:r=25:d=0.04'];
const ATTACHED = ['-map', '0', '-map', '1', '-disposition:v', 'attached_pic', '-c:v', 'mjpeg', '-frames:v', '1'];

/** Both channels of a slot that a source fills, and of another after it that begins with a click. */
async function heard(
  source: LocalSource,
  more: Partial<AudioPiece> = {},
): Promise<{ left: Float32Array; right: Float32Array; next: Float32Array }> {
  const click = await lab.make('click.wav', '-f', 'lavfi', '-i', `aevalsrc=0.5*eq(n\\,0):s=${RATE}:d=0.1`);
  const mix: AudioMix = {
    totalSamples: SLOT + 4800,
    tracks: [
      {
        volume: 1,
        pieces: [
          { sourceId: 'a', startSample: 0, samples: SLOT, sourceSample: 0, ...more },
          { sourceId: 'click', startSample: SLOT, samples: 4800, sourceSample: 0 },
        ],
      },
    ],
  };
  const inputs = inputsOf({ a: source, click });
  const both = await samplesBeforeEncoding(
    compileAudioMix({ mix, codec: 'aac', inputs, outputPath: lab.path('mix.m4a') }),
  );
  expect(both).toHaveLength(2 * mix.totalSamples);
  const left = both.filter((_, index) => index % 2 === 0);
  const right = both.filter((_, index) => index % 2 === 1);
  return { left: left.subarray(0, SLOT), right: right.subarray(0, SLOT), next: left.subarray(SLOT) };
}

function peak(samples: Float32Array): number {
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** When sound is first and last louder than a tenth of the tone, in seconds; -1 for silence. */
function extent(samples: Float32Array): [number, number] {
  const isLoud = (value: number): boolean => Math.abs(value) > 0.025;
  return [samples.findIndex(isLoud) / RATE, samples.findLastIndex(isLoud) / RATE];
}

interface Case {
  readonly file: string;
  readonly args: readonly string[];
  /** Seconds in which the tone is to be heard. */
  readonly from?: number;
  readonly to?: number;
  /** Coding blurs where a tone begins. */
  readonly withinSeconds?: number;
  readonly amplitude?: number;
}

const CASES: Readonly<Record<string, Case>> = {
  'sound as long as the picture': { file: 'same.mov', args: [...picture(), ...tone(), '-c:a', 'pcm_s16le'] },
  'sound shorter than the picture': {
    file: 'short.mov',
    args: [...picture(), ...tone(1.2), '-c:a', 'pcm_s16le'],
    to: 1.2,
  },
  'sound longer than the picture': { file: 'long.mov', args: [...picture(1), ...tone(5), '-c:a', 'pcm_s16le'] },
  'sound later than the picture': {
    file: 'late.mkv',
    args: [...picture(), '-itsoffset', '0.75', ...tone(1), '-c:a', 'pcm_s16le'],
    from: 0.75,
    to: 1.75,
  },
  'sound later than the picture, clock at 5 s': {
    file: 'late5.mkv',
    args: [...picture(), '-itsoffset', '0.75', ...tone(1), '-c:a', 'flac', '-output_ts_offset', '5'],
    from: 0.75,
    to: 1.75,
  },
  'sound later than the picture, in a transport stream': {
    file: 'late.ts',
    args: [...picture(), '-itsoffset', '0.75', ...tone(1), '-c:a', 'mp2', '-b:a', '384k'],
    from: 0.75,
    to: 1.75,
    withinSeconds: 0.03,
  },
  'picture later than the sound': {
    file: 'early.mkv',
    args: ['-itsoffset', '0.6', ...picture(), ...tone(1.6), '-c:a', 'pcm_s16le'],
    to: 1,
  },
  'mono at 22.05 kHz': { file: 'mono.wav', args: [...tone(1, 22_050), '-ac', '1'], to: 1 },
  '44.1 kHz': { file: 'cd.flac', args: tone(1, 44_100), to: 1 },
  '96 kHz': { file: 'hd.flac', args: [...tone(1, 96_000), '-sample_fmt', 's32'], to: 1 },
  '192 kHz': { file: 'uhd.wav', args: [...tone(1, 192_000), '-c:a', 'pcm_s24le'], to: 1 },
  '8 kHz A-law': { file: 'phone.wav', args: [...tone(1, 8000), '-c:a', 'pcm_alaw'], to: 1 },
  '8 bits': { file: 'eight.wav', args: [...tone(1), '-c:a', 'pcm_u8'], to: 1 },
  'MP3 with cover art': {
    file: 'cover.mp3',
    args: [...tone(1), ...COVER, ...ATTACHED, '-b:a', '192k'],
    to: 1,
    withinSeconds: 0.03,
  },
  'M4A with cover art': {
    file: 'cover.m4a',
    args: [...tone(1), ...COVER, ...ATTACHED, '-b:a', '192k'],
    to: 1,
    withinSeconds: 0.03,
  },
  'FLAC with cover art': { file: 'cover.flac', args: [...tone(1), ...COVER, ...ATTACHED], to: 1 },
  Opus: { file: 'talk.ogg', args: [...tone(1), '-c:a', 'libopus', '-b:a', '160k'], to: 1, withinSeconds: 0.03 },
  Vorbis: { file: 'talk.oga', args: [...tone(1), '-c:a', 'libvorbis'], to: 1, withinSeconds: 0.03 },
};

describe('sound is heard in its time, at its loudness, and shifts nothing', () => {
  it.each(Object.entries(CASES))('%s', async (_name, wanted) => {
    const { from = 0, to = 2, withinSeconds = 0.001, amplitude = 0.25 } = wanted;
    const { left, right, next } = await heard(await lab.make(wanted.file, ...wanted.args));
    const [first, last] = extent(left);
    expect(Math.abs(first - from)).toBeLessThan(withinSeconds);
    expect(Math.abs(last - to)).toBeLessThan(withinSeconds);
    const middle = left.subarray(Math.round((from + 0.2) * RATE), Math.round((to - 0.2) * RATE));
    expect(peak(middle) / amplitude).toBeCloseTo(1, 1);
    expect(peak(left.map((value, at) => value - (right[at] ?? 0)))).toBeLessThan(0.01);
    expect(next[0]).toBeCloseTo(0.5, 3);
    expect(peak(next.subarray(1))).toBeLessThan(0.001);
  });

  it('a WAV with cover art', async () => {
    const { data, source } = await wavWithCover();
    expect(data.includes('APIC')).toBe(true);
    expect(source.media.video).toBeNull();
    expect(extent((await heard(source)).left)).toEqual([expect.closeTo(0, 2), expect.closeTo(1, 2)]);
    const repeated = await heard(source, { repetitions: 2 });
    expect(extent(repeated.left)).toEqual([expect.closeTo(0, 2), expect.closeTo(2, 2)]);
  });
});

/** As some recorders write them: an ID3 tag with a picture, in a chunk after the sound. */
async function wavWithCover(): Promise<{ data: Buffer; source: LocalSource }> {
  const plain = await lab.make('plain.wav', ...tone(1));
  await ffmpeg([...tone(1), ...COVER, ...ATTACHED, '-id3v2_version', '3', lab.path('tagged.mp3')]);
  const tagged = await readFile(lab.path('tagged.mp3'));
  const [a = 0, b = 0, c = 0, d = 0] = tagged.subarray(6, 10);
  const tag = tagged.subarray(0, 10 + ((a << 21) | (b << 14) | (c << 7) | d));
  const padded = tag.length % 2 === 0 ? tag : Buffer.concat([tag, Buffer.alloc(1)]);
  const head = Buffer.from('id3 \0\0\0\0', 'latin1');
  head.writeUInt32LE(padded.length, 4);
  const data = Buffer.concat([await readFile(plain.path), head, padded]);
  data.writeUInt32LE(data.length - 8, 4);
  await writeFile(lab.path('cover.wav'), data);
  return { data, source: await lab.probe(lab.path('cover.wav')) };
}

describe('a file with several audio tracks', () => {
  const two = ['-map', '0', '-map', '1', '-map', '2', '-c:a:0', 'pcm_s16le', '-c:a:1', 'aac'];

  it('is heard by the first', async () => {
    const quiet = ['-f', 'lavfi', '-i', `sine=f=1000:r=${RATE}:d=2,volume=-6dB`];
    const { left } = await heard(await lab.make('two.mov', ...picture(), ...tone(), ...quiet, ...two));
    expect(peak(left)).toBeCloseTo(0.25, 2);
  });

  it('is heard by the second where there is no decoder for the first', async () => {
    const noise = ['-f', 'lavfi', '-i', `anoisesrc=r=${RATE}:d=2:seed=1`];
    const { path } = await lab.make('first.mov', ...picture(), ...noise, ...tone(), ...two);
    const bytes = await readFile(path);
    expect(bytes.includes('sowt')).toBe(true);
    bytes.write('zzzz', bytes.indexOf('sowt'), 'latin1');
    await writeFile(lab.path('unknown.mov'), bytes);
    const { left } = await heard(await lab.probe(lab.path('unknown.mov')));
    expect(peak(left.subarray(RATE / 2, RATE))).toBeCloseTo(0.25, 2);
  });
});

describe('surround', () => {
  /** The level of a tone that only one of the channels has, on the left and on the right. */
  async function sidesOf(channel: number, codec: readonly string[]): Promise<number[]> {
    const expression = Array.from({ length: 6 }, (_, i) => (i === channel ? '0.4*sin(2*PI*1000*t)' : '0'));
    const file = `surround-${channel}.${codec.includes('ac3') ? 'ac3' : 'wav'}`;
    const args = ['-f', 'lavfi', '-i', `aevalsrc=${expression.join('|')}:c=5.1:s=${RATE}:d=2`];
    const { left, right } = await heard(await lab.make(file, ...args, ...codec));
    return [left, right].map((side) => peak(side.subarray(RATE / 2, RATE)) / 0.4);
  }

  const HALF_POWER = Math.SQRT1_2;
  it.each([
    ['left', 0, [1, 0]],
    ['right', 1, [0, 1]],
    ['centre', 2, [HALF_POWER, HALF_POWER]],
    ['low frequencies', 3, [0, 0]],
    ['left surround', 4, [HALF_POWER, 0]],
    ['right surround', 5, [0, HALF_POWER]],
  ])('is summed as ITU-R BS.775 says: %s', async (_name, channel, expected) => {
    for (const codec of [
      ['-c:a', 'pcm_s16le'],
      ['-c:a', 'ac3', '-b:a', '448k'],
    ]) {
      const [left = NaN, right = NaN] = await sidesOf(channel, codec);
      expect(Math.abs(left - (expected[0] ?? NaN))).toBeLessThan(0.02);
      expect(Math.abs(right - (expected[1] ?? NaN))).toBeLessThan(0.02);
    }
  });

  it('of more channels than anyone has loudspeakers is the first two', async () => {
    const ten = Array.from({ length: 10 }, (_, i) => (i < 2 ? '0.25*sin(2*PI*1000*t)' : '0.9')).join('|');
    const source = await lab.make('ten.wav', '-f', 'lavfi', '-i', `aevalsrc=${ten}:s=${RATE}:d=2`);
    expect(source.media.audio?.channels).toBe(10);
    const { left, right } = await heard(source);
    expect([peak(left), peak(right)]).toEqual([expect.closeTo(0.25, 2), expect.closeTo(0.25, 2)]);
  });
});

describe('everything at full volume', () => {
  it('does not clip, and the limiter lets go when the loud is over', async () => {
    const chord = `aevalsrc=0.5*sin(2*PI*220*t)+0.5*sin(2*PI*554*t+1):s=${RATE}:d=2`;
    const loud = await lab.make('loud.wav', '-f', 'lavfi', '-i', chord, '-c:a', 'pcm_f32le');
    const soft = await lab.make('soft.wav', ...tone(4), '-c:a', 'pcm_f32le');
    const totalSamples = 4 * RATE;
    const track = (sourceId: string, samples: number): AudioMix['tracks'][number] => ({
      volume: 1,
      pieces: [{ sourceId, startSample: 0, samples, sourceSample: 0 }],
    });
    const mix = { totalSamples, tracks: [track('soft', totalSamples), track('loud', SLOT), track('loud', SLOT)] };
    const command = compileAudioMix({
      mix,
      codec: 'aac',
      inputs: inputsOf({ loud, soft }),
      outputPath: lab.path('full.m4a'),
    });
    const limited = await samplesBeforeEncoding(command);
    expect(peak(limited)).toBeLessThan(0.7945);
    expect(peak(limited.subarray(0, 2 * RATE))).toBeGreaterThan(0.75);
    await runCommand(command);
    const encoded = await samplesOf(lab.path('full.m4a'));
    expect(peak(encoded)).toBeLessThan(1);
    expect(peak(encoded.subarray(2 * 2.5 * RATE))).toBeCloseTo(0.25, 2);
  });

  it('stays as loud as it was when another sound ends', async () => {
    const soft = await lab.make('stay.wav', ...tone(4), '-c:a', 'pcm_f32le');
    const other = await lab.make(
      'other.wav',
      '-f',
      'lavfi',
      '-i',
      `sine=f=50:r=${RATE}:d=2,volume=6dB`,
      '-c:a',
      'pcm_f32le',
    );
    const alone = { volume: 1, pieces: [{ sourceId: 'soft', startSample: 0, samples: 4 * RATE, sourceSample: 0 }] };
    const short = { volume: 1, pieces: [{ sourceId: 'other', startSample: 0, samples: SLOT, sourceSample: 0 }] };
    const render = (tracks: AudioMix['tracks']): Promise<Float32Array> => {
      const inputs = inputsOf({ soft, other });
      const mix = { totalSamples: 4 * RATE, tracks };
      return samplesBeforeEncoding(compileAudioMix({ mix, codec: 'aac', inputs, outputPath: lab.path('x.m4a') }));
    };
    const both = await render([alone, short]);
    expect(both.subarray(2 * SLOT)).toEqual((await render([alone])).subarray(2 * SLOT));
  });
});
