// Outputs of ours as sources: what is copied, is it what the source shows, and does it fit beside what is encoded?
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { CompositionSpec } from '@app/compositions';
import {
  ChildProcessRunner,
  compileSeams,
  COLOUR_TAGS,
  inspectStream,
  joinAvcConfigs,
  judgeSeam,
  MediaTools,
  numberBeside,
  parseAvcConfig,
  type LocalSource,
  type Rational,
  type Segment,
} from '@app/media-processing';
import type { CopyMaterial } from '../../../libs/compositions/src/planning/copy-material';
import { profileOf } from '../../../libs/compositions/src/planning/profile-of';
import { FileMuxer } from '../../../libs/compositions/src/rendering/assembly/file-muxer';
import { SeamInspector } from '../../../libs/compositions/src/rendering/copying/seam-inspector';
import { buildTimeline } from '../../../libs/compositions/src/timeline/build-timeline';
import { ffmpeg, hashesOf, Lab } from '../media-processing/compile-lab';
import { ffmpegPath, ffprobePath } from '../media-processing/real-ffmpeg';
import { renderInLab, type LabOutput } from './render-lab';

jest.setTimeout(180_000);

const SECONDS = 9;

let lab: Lab;
const runner = new ChildProcessRunner();
const media = new MediaTools({
  ...{ runner, ffmpegPath: ffmpegPath(), ffprobePath: ffprobePath(), stallTimeoutMs: 60_000, concurrency: 1 },
  hardwarePolicy: 'off',
});

beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

type Output = NonNullable<CompositionSpec['output']>;

/** An output whose every frame is another picture. */
async function ourOutput(name: string, output: Output, rate: string): Promise<LocalSource> {
  const picture = `testsrc2=s=320x180:r=${rate}:d=${SECONDS}`;
  const raw = await lab.make(`${name}.mkv`, '-f', 'lavfi', '-i', picture, '-c:v', 'ffv1', '-pix_fmt', 'yuv420p');
  const spec = { title: 'x', clips: [{ video_url: 'raw', start_time: 0, end_time: SECONDS }], output };
  const { path } = await renderInLab(lab, { name, spec, sources: { raw }, chunkSeconds: 4 });
  return lab.probe(path);
}

async function copiesOf({ path, media: { video } }: LocalSource, output: Output): Promise<CopyMaterial> {
  if (!video) throw new Error('The output has no picture');
  const spec = { title: 'x', clips: [{ video_url: 'a', start_time: 0, end_time: 1 }], output };
  const profile = profileOf(buildTimeline(spec), null);
  const signal = new AbortController().signal;
  const sets = await media.encoderSets(profile, { outputPath: lab.path('trial.mp4'), signal });
  const extradataSha256 = createHash('sha256').update(sets).digest('hex');
  expect(video.extradataSha256).toBe(extradataSha256);
  const index = await media.index({ path, video, frameRate: profile.frameRate });
  if (!index) throw new Error('The output cannot be taken apart');
  return { extradataSha256, indexes: new Map([['s0', index]]) };
}

/** What copying from a source in another encoding takes. */
async function materialBeside({ path, media: { video } }: LocalSource, output: Output): Promise<CopyMaterial> {
  const sets = video && (await media.parameterSets({ path, video }));
  if (!sets) throw new Error('The source has no parameter sets');
  const spec = { title: 'x', clips: [{ video_url: 'a', start_time: 0, end_time: 1 }], output };
  const profile = profileOf(buildTimeline(spec), null);
  const ownSetId = numberBeside(parseAvcConfig(sets), profile) ?? NaN;
  const trial = { outputPath: lab.path('trial.mp4'), signal: new AbortController().signal };
  const ours = await media.encoderSets({ ...profile, sharedSets: { ownSetId, avcConfig: null } }, trial);
  const joined = joinAvcConfigs(parseAvcConfig(sets), parseAvcConfig(ours));
  const index = await media.index({ path, video, frameRate: profile.frameRate });
  if (!index) throw new Error('The source cannot be taken apart');
  return {
    extradataSha256: createHash('sha256').update(joined).digest('hex'),
    indexes: new Map([['s0', index]]),
    sharedSets: { ownSetId, avcConfig: joined.toString('base64') },
  };
}

interface Wanted {
  readonly sourcePath: string;
  /** Where each clip begins in the source, in frames. */
  readonly inPoints: readonly number[];
  /** Of each clip. */
  readonly frames: number;
}

/** How much an output looks like the pictures of its source that its clips stand for, one after the other. */
async function ssimOf(path: string, { sourcePath, inPoints, frames }: Wanted): Promise<number> {
  const piece = (from: number, clip: number): string =>
    `[s${clip}]trim=start_frame=${from}:end_frame=${from + frames},setpts=PTS-STARTPTS[c${clip}]`;
  const labels = (letter: string): string => inPoints.map((_, clip) => `[${letter}${clip}]`).join('');
  const byNumber = 'settb=1/1000,setpts=N';
  const graph = [
    `[1:v]split=${inPoints.length}${labels('s')}`,
    ...inPoints.map(piece),
    `${labels('c')}concat=n=${inPoints.length},${byNumber}[wanted]`,
    `[0:v]${byNumber}[shown]`,
    '[shown][wanted]ssim',
  ];
  const args = ['-v', 'info', '-i', path, '-i', sourcePath, '-filter_complex', graph.join(';'), '-f', 'null', '-'];
  return Number(/All:([\d.]+)/.exec((await ffmpeg(args)).warnings)?.[1]);
}

async function seamProblems(
  { segments, commands, path: joinedPath }: LabOutput,
  spec: CompositionSpec,
): Promise<string[]> {
  const profile = profileOf(buildTimeline(spec), null);
  const sides = segments.map(({ frames }, index) => ({ path: commands[index]?.outputPath ?? '', frames }));
  const seams = segments.slice(1).flatMap(({ startFrame: frame }, index) => {
    const [before, after] = [sides[index], sides[index + 1]];
    return before && after ? [{ frame, before, after, reportPath: lab.path(`seam-${index}.txt`) }] : [];
  });
  await media.run(compileSeams({ joinedPath, profile, seams }), {});
  const reports = await Promise.all(seams.map(({ reportPath }) => readFile(reportPath, 'utf8')));
  expect(reports).toHaveLength(segments.length - 1);
  return reports.flatMap(judgeSeam);
}

describe.each<[string, Output, string, number]>([
  ['at 30 fps', { width: 320, height: 180, fps: 30 }, '30', 0.99],
  ['at 29.97 fps, in low quality', { width: 320, height: 180, fps: 29.97, quality: 'low' }, '30000/1001', 0.98],
  [
    'at 23.976 fps, in QuickTime',
    { width: 320, height: 180, fps: 23.976, format: 'mov', quality: 'high' },
    '24000/1001',
    0.99,
  ],
  ['in HEVC', { width: 320, height: 180, fps: 30, codec: 'hevc', quality: 'low' }, '30', 0.97],
  ['in AV1', { width: 320, height: 180, fps: 30, codec: 'av1', quality: 'low' }, '30', 0.97],
])('an output %s', (name, output, rate, floor) => {
  let source: LocalSource;
  let copies: CopyMaterial;
  let pictures: string[];
  const [num = 0, den = 1] = rate.split('/').map(Number);
  const frameRate: Rational = { num, den };
  const gop = Math.round((2 * num) / den);
  const at = (frame: number): number => (frame * den) / num;

  beforeAll(async () => {
    source = await ourOutput(name.replaceAll(/\W/g, '-'), output, rate);
    copies = await copiesOf(source, output);
    pictures = await hashesOf(source.path);
  });

  it('can be taken apart at each of its GOPs', () => {
    const index = copies.indexes.get('s0');
    expect(index?.frames).toBe(pictures.length);
    expect(index?.idrFrames).toEqual([0, gop, 2 * gop, 3 * gop, 4 * gop]);
  });

  it('is copied whole, bit for bit, and gives an output of which the same is true', async () => {
    const frames = pictures.length;
    const spec = { title: 'x', clips: [{ video_url: 'a', start_time: 0, end_time: at(frames) }], output };
    const copy = await renderInLab(lab, { name: 'whole', spec, sources: { a: source }, copies });
    expect(copy.segments).toEqual([{ kind: 'copy', startFrame: 0, frames, sourceId: 's0', sourceFrame: 0 }]);
    expect(await hashesOf(copy.path)).toEqual(pictures);
    const again = await lab.probe(copy.path);
    expect(again.media.video?.extradataSha256).toBe(copies.extradataSha256);
    expect(await copiesOf(again, output)).toEqual(copies);
  });

  it('is encoded, copied and encoded where it is cut, and repeated, between keyframes', async () => {
    const clip = (from: number, inPoint: number): CompositionSpec['clips'][number] => ({
      video_url: 'a',
      start_time: at(from),
      end_time: at(from + 2 * gop),
      trim_start: at(inPoint),
    });
    const inPoints = [7, gop, gop + 1, 2 * gop - 1];
    const clips = inPoints.map((inPoint, number) => clip(2 * gop * number, inPoint));
    const spec = { title: 'x', clips, output };
    const cut = await renderInLab(lab, { name: 'cut', spec, sources: { a: source }, copies });
    for (const [number, head] of [gop - 7, 0, gop - 1, 1].entries()) {
      const isOfThisClip = ({ startFrame }: Segment): boolean => Math.floor(startFrame / (2 * gop)) === number;
      const ofClip = cut.segments.filter(isOfThisClip).map(({ kind, frames }) => ({ kind, frames }));
      const [, tail] = ofClip.slice(head > 0 ? 1 : 0);
      const tailFrames = tail?.frames ?? 0;
      expect(ofClip).toEqual([
        ...(head > 0 ? [{ kind: 'encode', frames: head }] : []),
        { kind: 'copy', frames: 2 * gop - head - tailFrames },
        ...(tail ? [{ kind: 'encode', frames: tailFrames }] : []),
      ]);
      // Three B-frames follow the picture that they are shown before.
      expect(tailFrames).not.toBe(1);
      expect(tailFrames).toBeLessThan(6);
    }
    const shown = await hashesOf(cut.path);
    const wanted = inPoints.flatMap((inPoint) => pictures.slice(inPoint, inPoint + 2 * gop));
    expect(shown).toHaveLength(8 * gop);
    for (const segment of cut.segments) {
      if (segment.kind !== 'copy') continue;
      const end = segment.startFrame + segment.frames;
      expect(shown.slice(segment.startFrame, end)).toEqual(wanted.slice(segment.startFrame, end));
    }
    const wantedOfSource = { sourcePath: source.path, inPoints, frames: 2 * gop };
    expect(await ssimOf(cut.path, wantedOfSource)).toBeGreaterThan(floor);
    const report = await inspectStream({ runner, ffprobePath: ffprobePath(), path: cut.path });
    expect(report.video?.extradataSha256).toBe(copies.extradataSha256);
    expect(await seamProblems(cut, spec)).toEqual([]);
  });

  it('has no index at another rate', async () => {
    const { path, media: info } = source;
    if (!info.video) throw new Error('The output has no picture');
    const request = { path, video: info.video };
    expect(await media.index({ ...request, frameRate: { num: 2 * frameRate.num, den } })).toBeNull();
    expect(await media.index({ ...request, frameRate: { num: 1001 * num, den: 1000 * den } })).toBeNull();
  });
});

describe.each<[string, Output, readonly string[]]>([
  ['High, at another rate of packets', { width: 320, height: 180, fps: 30 }, ['-preset', 'veryfast', '-g', '45']],
  [
    'Baseline, as of phones, in QuickTime',
    { width: 320, height: 180, fps: 29.97, format: 'mov' },
    ['-profile:v', 'baseline', '-g', '30', '-video_track_timescale', '90000'],
  ],
])("somebody else's encoding: %s", (name, output, encoder) => {
  const rate = output.fps === 30 ? '30' : '30000/1001';
  let source: LocalSource;
  let copies: CopyMaterial;
  let pictures: string[];

  beforeAll(async () => {
    source = await lab.make(
      `${name.replaceAll(/\W/g, '-')}.${output.format ?? 'mp4'}`,
      ...['-f', 'lavfi', '-i', `testsrc2=s=320x180:r=${rate}:d=${SECONDS}`, '-c:v', 'libx264', ...encoder],
      ...['-pix_fmt', 'yuv420p', ...COLOUR_TAGS.flat()],
    );
    copies = await materialBeside(source, output);
    pictures = await hashesOf(source.path);
  });

  it('is copied bit for bit between what is encoded, in one header, and so is what comes of that', async () => {
    const at = (frame: number): number => (frame * (output.fps === 30 ? 30 : 30.03)) / 900;
    const clips = [20, 60].map((inPoint, place) => ({
      ...{ video_url: 'a', start_time: at(150 * place), end_time: at(150 * place + 150) },
      trim_start: at(inPoint),
    }));
    const spec = { title: 'x', clips, output };
    const cut = await renderInLab(lab, { name: 'theirs', spec, sources: { a: source }, copies });
    const kinds = cut.segments.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['encode', 'copy']));
    const shown = await hashesOf(cut.path);
    expect(shown).toHaveLength(300);
    const wanted = [...pictures.slice(20, 170), ...pictures.slice(60, 210)];
    for (const { kind, startFrame, frames } of cut.segments) {
      if (kind !== 'copy') continue;
      expect(shown.slice(startFrame, startFrame + frames)).toEqual(wanted.slice(startFrame, startFrame + frames));
    }
    const wantedOfSource = { sourcePath: source.path, inPoints: [20, 60], frames: 150 };
    expect(await ssimOf(cut.path, wantedOfSource)).toBeGreaterThan(0.99);
    expect(await seamProblems(cut, spec)).toEqual([]);
    for (const path of [cut.path, ...cut.commands.map(({ outputPath }) => outputPath)]) {
      const { video } = await inspectStream({ runner, ffprobePath: ffprobePath(), path });
      expect(video?.extradataSha256).toBe(copies.extradataSha256);
    }
    // Ours is the higher one of the two.
    const header = await media.parameterSets({ path: cut.path, video: { streamIndex: 0 } });
    expect(header?.subarray(1, 4).toString('hex')).toMatch(/^64..1f$/);

    const again = await lab.probe(cut.path);
    const twice = await materialBeside(again, output);
    expect(twice.sharedSets?.ownSetId).toBe(2);
    const whole = { ...spec, clips: [{ video_url: 'a', start_time: 0, end_time: at(300) }] };
    const copy = await renderInLab(lab, { name: 'again', spec: whole, sources: { a: again }, copies: twice });
    expect(copy.segments.map(({ kind }) => kind)).toEqual(['copy']);
    expect(await hashesOf(copy.path)).toEqual(shown);
  });
});

describe('a seam', () => {
  it('is found to be broken where packets need parameter sets that are not there', async () => {
    const output: Output = { width: 320, height: 180, fps: 30 };
    const source = await ourOutput('sound', output, '30');
    const copies = await copiesOf(source, output);
    const foreign = await lab.make(
      'foreign.mp4',
      ...['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=30:d=4', '-c:v', 'libx264', '-coder', 'vlc', '-g', '60'],
      ...['-pix_fmt', 'yuv420p', '-refs', '4', '-x264-params', 'weightp=0:8x8dct=0'],
    );
    const clips = [0, 2].map((second) => ({ video_url: 'a', start_time: second, end_time: second + 2 }));
    const spec = {
      title: 'x',
      clips: clips.map((clip, index) => ({ ...clip, video_url: 'ab'.charAt(index) })),
      output,
    };
    const [index] = copies.indexes.values();
    const both = {
      ...copies,
      indexes: new Map(['s0', 's1'].map((id) => [id, index ?? { frames: 0, idrFrames: [], ends: '' }])),
    };
    const joined = await renderInLab(lab, { name: 'bad', spec, sources: { a: source, b: foreign }, copies: both });
    expect(joined.segments.map(({ kind }) => kind)).toEqual(['copy', 'copy']);
    expect(await seamProblems(joined, spec)).not.toEqual([]);
  });

  it('is named among others, where a picture is damaged and where a segment cannot be decoded at all', async () => {
    const output: Output = { width: 320, height: 180, fps: 30 };
    const source = await ourOutput('sound', output, '30');
    const { extradataSha256, indexes } = await copiesOf(source, output);
    const [index = { frames: 0, idrFrames: [], ends: '' }] = indexes.values();
    const letters = ['a', 'b', 'c', 'd'];
    const spec = {
      title: 'x',
      clips: letters.map((video_url, at) => ({
        video_url,
        start_time: 2 * at,
        end_time: 2 * at + 2,
        trim_start: at * 2,
      })),
      output,
    };
    const copies = { extradataSha256, indexes: new Map(letters.map((_, at) => [`s${at}`, index])) };
    const sources = Object.fromEntries(letters.map((letter) => [letter, source]));
    const { path, segments, commands, plan } = await renderInLab(lab, { name: 'four', spec, sources, copies });
    expect(segments.map(({ kind }) => kind)).toEqual(['copy', 'copy', 'copy', 'copy']);
    const segmentPaths = commands.map(({ outputPath }) => outputPath);
    const file = { plan, path, segmentPaths, signal: new AbortController().signal };
    await new SeamInspector(media).requireWhole(file);

    const [whole, third] = [await readFile(path), await readFile(segmentPaths[2] ?? '')];
    const payload = third.subarray(third.indexOf('mdat') + 4);
    const at = whole.indexOf(payload.subarray(0, 1000));
    await writeFile(path, Buffer.from(whole).fill(0x55, at + 1000, at + 1200));
    const damaged = new SeamInspector(media).requireWhole(file);
    await expect(damaged).rejects.toMatchObject({ name: 'CopyFailed', sourceIds: new Set(['s2']) });

    await writeFile(path, whole);
    const second = await readFile(segmentPaths[1] ?? '');
    await writeFile(segmentPaths[1] ?? '', second.fill(0, second.indexOf('mdat') + 4, second.indexOf('moov') - 4));
    const dead = new SeamInspector(media).requireWhole(file);
    await expect(dead).rejects.toMatchObject({ name: 'CopyFailed', sourceIds: new Set(['s1']) });
  });
});

describe('a joined file with copies', () => {
  it('leads to one without where it is not what it has to be', async () => {
    const output: Output = { width: 320, height: 180, fps: 30 };
    const source = await ourOutput('sound', output, '30');
    const spec = { title: 'x', clips: [{ video_url: 'a', start_time: 0, end_time: 2 }], output };
    const copies = await copiesOf(source, output);
    const { plan, commands } = await renderInLab(lab, { name: 'checked', spec, sources: { a: source }, copies });
    const segmentPaths = commands.map(({ outputPath }) => outputPath);
    const assemble = (wanted: typeof plan): Promise<unknown> =>
      new FileMuxer(media, new SeamInspector(media)).assemble(
        {
          ...{ plan: wanted, title: 'x', pictures: [{ segmentPaths, listPath: lab.path('checked.txt') }] },
          ...{
            audioPath: lab.path('checked.sound'),
            signal: new AbortController().signal,
            onProgress: () => undefined,
          },
        },
        { container: 'mp4', outputPath: lab.path('checked-again.mp4') },
      );
    await assemble(plan);
    const failed = { name: 'CopyFailed', sourceIds: null };
    await expect(assemble({ ...plan, extradataSha256: 'of others' })).rejects.toMatchObject(failed);
  });
});

describe('an index', () => {
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=30:d=4'];
  const x264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-g', '30', '-bf', '3'];
  const index = async ({ path, media: { video } }: LocalSource): Promise<unknown> =>
    video && media.index({ path, video, frameRate: { num: 30, den: 1 } });

  it('knows IDR pictures from keyframes of open GOPs', async () => {
    const closed = await lab.make('closed.mp4', ...picture, ...x264, '-x264-params', 'scenecut=0');
    expect(await index(closed)).toMatchObject({ frames: 120, idrFrames: [0, 30, 60, 90] });
    const open = await lab.make('open.mp4', ...picture, ...x264, '-x264-params', 'scenecut=0:open-gop=1');
    expect(await index(open)).toMatchObject({ frames: 120, idrFrames: [0] });
    const refreshed = ['-bf', '0', '-x264-params', 'scenecut=0:intra-refresh=1'];
    const recovery = await lab.make('recovery.mp4', ...picture, ...x264, ...refreshed);
    expect(await index(recovery)).toMatchObject({ frames: 120, idrFrames: [0] });
  });

  it('is the same in a fragmented file', async () => {
    const whole = await lab.make('whole.mp4', ...picture, ...x264);
    const parts = ['-c', 'copy', '-movflags', 'frag_keyframe+empty_moov'];
    expect(await index(await lab.make('parts.mp4', '-i', whole.path, ...parts))).toEqual(await index(whole));
  });

  it.each([
    ['of a variable rate', ['-vf', "select='not(eq(mod(n,7),3))'", '-fps_mode', 'vfr']],
    ['at another rate', ['-r', '25']],
  ])('is not there for a stream %s', async (_, options) => {
    expect(await index(await lab.make('other.mp4', ...picture, ...x264, ...options))).toBeNull();
  });

  it('is not there where an edit list takes frames away', async () => {
    const whole = await lab.make('long.mp4', ...picture, ...x264);
    const trimmed = await lab.make('trimmed.mp4', '-ss', '1.5', '-i', whole.path, '-c', 'copy');
    expect(await index(trimmed)).toBeNull();
  });
});
