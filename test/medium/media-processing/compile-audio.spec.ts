import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { AudioMix, AudioPiece, AudioTrack, LocalSource } from '@app/media-processing';
import { ChildProcessRunner, compileAudioMix, inspectStream, verifyAudio } from '@app/media-processing';
import { ffmpeg, inputsOf, Lab, runCommand, samplesOf, upToEncoder } from './compile-lab';

jest.setTimeout(120_000);

const RATE = 48_000;

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

type Sources = Readonly<Record<string, LocalSource>>;

/** The mix as it goes to the encoder: one Float32Array a channel. */
async function mixed(mix: AudioMix, sources: Sources): Promise<{ left: Float32Array; right: Float32Array }> {
  const command = compileAudioMix({ codec: 'aac', mix, inputs: inputsOf(sources), outputPath: lab.path('mix.m4a') });
  const path = lab.path('mix.wav');
  await ffmpeg([...upToEncoder(command), '-c:a', 'pcm_f32le', path]);
  const samples = await samplesOf(path);
  return { left: samples.filter((_, index) => index % 2 === 0), right: samples.filter((_, index) => index % 2 === 1) };
}

function generated(
  name: string,
  filter: string,
  options: readonly string[] = ['-c:a', 'pcm_f32le'],
): Promise<LocalSource> {
  return lab.make(name, '-f', 'lavfi', '-i', filter, ...options);
}

const tone = (amplitude: number, seconds: number): string =>
  `aevalsrc=${amplitude}*sin(2*PI*441*t)|${amplitude}*sin(2*PI*441*t):s=${RATE}:d=${seconds}`;
const track = (...pieces: readonly AudioPiece[]): AudioTrack => ({ volume: 1, pieces });

/**
 * The most memory that an ffmpeg has had. A process is born as a copy of the one that starts it, and its peak begins with
 * that one's size: for Jest hundreds of megabytes, for a shell two.
 */
async function peakKibOf(args: readonly string[]): Promise<number> {
  const measured = ['-nostdin', '-y', '-v', 'info', '-benchmark', ...args];
  const shell = ['-c', '"$0" "$@"; exit $?', process.env.FFMPEG_PATH ?? '', ...measured];
  const { stderr } = await promisify(execFile)('sh', shell);
  return Number(/maxrss=(\d+)/.exec(stderr)?.[1]);
}

const peak = (samples: Float32Array): number => samples.reduce((max, sample) => Math.max(max, Math.abs(sample)), 0);

/** How many samples later than it should `heard` is, judged by where it resembles the original most. */
function lateness(original: Float32Array, heard: Float32Array): number {
  const [length, reach] = [4000, 400];
  const resemblance = (shift: number): number => {
    let sum = 0;
    for (let i = 0; i < length; i += 1) sum += (original[reach + i] ?? 0) * (heard[reach + i + shift] ?? 0);
    return sum;
  };
  const shifts = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  return shifts.reduce((best, shift) => (resemblance(shift) > resemblance(best) ? shift : best), 0);
}

describe('a piece of a source', () => {
  const noise = 'anoisesrc=r=48000:d=30:seed=7:a=0.4,lowpass=5000,aformat=channel_layouts=stereo';
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=s=160x90:r=25:d=30', '-c:v', 'libx264', '-preset', 'ultrafast'];
  let original: Float32Array;
  beforeAll(async () => {
    const { path } = await generated('original.wav', noise);
    original = (await samplesOf(path)).filter((_, index) => index % 2 === 0);
  });

  it.each([
    ['WAV at 44.1 kHz', 'a.wav', ['-ar', '44100'], 1],
    ['AAC', 'b.m4a', ['-c:a', 'aac', '-b:a', '192k'], 0],
    ['MP3 of variable bit rate', 'c.mp3', ['-ar', '44100', '-q:a', '2'], 1],
    ['Opus', 'd.ogg', ['-c:a', 'libopus', '-b:a', '192k'], 0],
    ['MP4 with a picture', 'e.mp4', [...picture, '-c:a', 'aac', '-b:a', '192k'], 0],
    ['a transport stream', 'f.ts', [...picture, '-bf', '2', '-c:a', 'aac', '-b:a', '192k'], 0],
    ['Matroska, whose clock ticks in milliseconds', 'g.mkv', [...picture, '-c:a', 'flac'], 48],
  ])('begins and ends at the sample: %s', async (_name, file, options, tolerance) => {
    const source = await lab.make(file, '-f', 'lavfi', '-i', noise, ...options);
    for (const sourceSample of [0, 5 * RATE + 17, 23 * RATE + 4321]) {
      const piece = { sourceId: 'a', startSample: 1000, samples: RATE, sourceSample };
      const { left } = await mixed({ totalSamples: 2 * RATE, tracks: [track(piece)] }, { a: source });
      expect(left).toHaveLength(2 * RATE);
      expect(peak(left.subarray(0, 1000))).toBe(0);
      expect(peak(left.subarray(1000 + RATE))).toBe(0);
      for (const offset of [0, 40_000]) {
        const heard = left.subarray(1000 + offset, 1000 + RATE);
        const late = lateness(original.subarray(sourceSample + offset), heard);
        expect(Math.abs(late)).toBeLessThanOrEqual(tolerance);
      }
    }
  });

  it.each([
    ['MP3, with its bit reservoir', 'k.mp3', ['-b:a', '192k']],
    ['AAC, whose frames overlap', 'l.m4a', ['-c:a', 'aac', '-b:a', '192k']],
    ['Opus, which predicts', 'm.ogg', ['-c:a', 'libopus', '-b:a', '64k']],
  ])('sounds the same wherever the decoder started: %s', async (_name, file, options) => {
    const source = await lab.make(file, '-f', 'lavfi', '-i', noise, ...options);
    const at = async (sourceSample: number): Promise<Float32Array> => {
      const piece = { sourceId: 'a', startSample: 0, samples: 3 * RATE, sourceSample };
      return (await mixed({ totalSamples: 3 * RATE, tracks: [track(piece)] }, { a: source })).left;
    };
    const [earlier, later] = [await at(9 * RATE), await at(11 * RATE)];
    const difference = later.subarray(0, RATE).map((sample, index) => sample - (earlier[2 * RATE + index] ?? 0));
    expect(peak(later)).toBeGreaterThan(0.1);
    expect(peak(difference)).toBeLessThan(1e-4);
  });

  it('keeps time with a picture that begins earlier', async () => {
    const sound = ['-itsoffset', '0.5', '-f', 'lavfi', '-i', tone(0.5, 2)];
    const source = await lab.make('h.mp4', ...sound, ...picture, '-t', '2', '-c:a', 'aac');
    const piece = { sourceId: 'a', startSample: 0, samples: RATE, sourceSample: 0 };
    const { left } = await mixed({ totalSamples: RATE, tracks: [track(piece)] }, { a: source });
    expect(peak(left.subarray(0, 23_000))).toBeLessThan(0.001);
    expect(peak(left.subarray(24_000, 24_200))).toBeGreaterThan(0.4);
  });

  it('is padded with silence where the source has ended', async () => {
    const a = await generated('short.wav', tone(0.5, 1));
    const pieces = [
      { sourceId: 'a', startSample: 0, samples: RATE, sourceSample: RATE / 2 },
      { sourceId: 'a', startSample: RATE, samples: RATE, sourceSample: 100 * RATE },
      { sourceId: 'a', startSample: 2 * RATE, samples: RATE, sourceSample: 0 },
    ];
    const { left } = await mixed({ totalSamples: 3 * RATE, tracks: [track(...pieces)] }, { a });
    expect(left).toHaveLength(3 * RATE);
    expect(peak(left.subarray(0, RATE / 2))).toBeCloseTo(0.5, 2);
    expect(peak(left.subarray(RATE / 2, 2 * RATE))).toBe(0);
    expect(peak(left.subarray(2 * RATE))).toBeCloseTo(0.5, 2);
  });

  it.each(['mono', 'stereo'])('sounds as loud on both sides as it was recorded: %s', async (layout) => {
    const channel = '0.5*sin(2*PI*441*t)';
    const channels = layout === 'mono' ? channel : `${channel}|${channel}`;
    const a = await generated(`${layout}.wav`, `aevalsrc=${channels}:s=${RATE}:d=1`);
    const piece = { sourceId: 'a', startSample: 0, samples: RATE, sourceSample: 0 };
    const { left, right } = await mixed({ totalSamples: RATE, tracks: [track(piece)] }, { a });
    expect([peak(left), peak(right)]).toEqual([expect.closeTo(0.5, 3), expect.closeTo(0.5, 3)]);
  });
});

describe('a mix', () => {
  const piece = (sourceId: string, samples: number): AudioPiece => ({
    sourceId,
    startSample: 0,
    samples,
    sourceSample: 0,
  });

  it('is the plain sum where it is not too loud', async () => {
    const a = await generated('a1.wav', tone(0.25, 1));
    const b = await generated('b1.wav', `anoisesrc=r=${RATE}:d=1:seed=3:a=0.5,aformat=channel_layouts=stereo`);
    const tracks = [track(piece('a', RATE)), { volume: 0.5, pieces: [piece('b', RATE)] }];
    const { left } = await mixed({ totalSamples: RATE, tracks }, { a, b });
    const [one, other] = [await samplesOf(a.path), await samplesOf(b.path)];
    const sum = left.map((_, index) => Math.fround((one[2 * index] ?? 0) + 0.5 * (other[2 * index] ?? 0)));
    const difference = left.map((sample, index) => sample - (sum[index] ?? 0));
    expect(peak(left)).toBeGreaterThan(0.4);
    expect(peak(difference)).toBeLessThan(1e-6);
  });

  it('is held back where it is too loud, and only there', async () => {
    const a = await generated('a2.wav', tone(0.9, 2));
    const b = await generated('b2.wav', tone(0.9, 1));
    const tracks = [track(piece('a', 2 * RATE)), track(piece('b', RATE))];
    const { left } = await mixed({ totalSamples: 2 * RATE, tracks }, { a, b });
    expect(peak(left)).toBeLessThanOrEqual(0.795);
    expect(peak(left.subarray(0, RATE))).toBeGreaterThan(0.75);
    const quiet = await generated('quiet.wav', tone(0.7, 2));
    const softer = [track(piece('a', 2 * RATE)), { volume: 0.1, pieces: [piece('b', RATE)] }];
    const kept = await mixed({ totalSamples: 2 * RATE, tracks: softer }, { a: quiet, b: quiet });
    // No jump when one of two ends: nothing is divided by the number of inputs.
    expect(peak(kept.left.subarray(RATE / 2, RATE))).toBeCloseTo(0.77, 2);
    expect(peak(kept.left.subarray(RATE))).toBeCloseTo(0.7, 2);
  });

  it.each([
    ['of silence', []],
    ['of a tone', [track({ sourceId: 'a', startSample: 480, samples: 30_001, sourceSample: 7 })]],
  ])('%s is encoded to its exact length', async (_name, tracks) => {
    const a = await generated('a3.wav', tone(0.5, 1));
    const totalSamples = 61_061;
    const outputPath = lab.path('encoded.m4a');
    const command = compileAudioMix({
      codec: 'aac',
      mix: { totalSamples, tracks },
      inputs: inputsOf({ a }),
      outputPath,
    });
    expect((await runCommand(command)).warnings).toBe('');
    const ffprobePath = process.env.FFPROBE_PATH ?? '';
    const report = await inspectStream({ runner: new ChildProcessRunner(), ffprobePath, path: outputPath });
    expect(verifyAudio(report, { codec: 'aac', durationUs: command.durationUs })).toEqual([]);
    expect(report.audio?.firstPtsUs).toBe(0);
    expect(((report.audio?.endUs ?? 0) / 1_000_000) * RATE).toBeCloseTo(totalSamples, 0);
  });

  it('of a hundred pieces takes a few megabytes for each', async () => {
    const picture = ['-f', 'lavfi', '-i', 'testsrc2=s=160x90:r=25:d=60'];
    const coded = ['-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac'];
    const a = await lab.make('long.mp4', ...picture, '-f', 'lavfi', '-i', tone(0.5, 60), ...coded);
    const pieces = Array.from({ length: 100 }, (_, index) => ({
      sourceId: 'a',
      startSample: index * RATE,
      samples: RATE / 2,
      sourceSample: ((index * 37) % 59) * RATE,
    }));
    const mix = { totalSamples: 100 * RATE, tracks: [track(...pieces)] };
    const command = compileAudioMix({ codec: 'aac', mix, inputs: inputsOf({ a }), outputPath: lab.path('many.m4a') });
    const peakKib = await peakKibOf(command.args.flat());
    expect(peakKib).toBeGreaterThan(10_000);
    expect(peakKib).toBeLessThan(450_000);
  });
});
