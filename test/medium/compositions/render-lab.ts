import { writeFile } from 'node:fs/promises';
import type { CompositionSpec, SourceFile } from '@app/compositions';
import {
  ChildProcessRunner,
  compileAssembly,
  compileAudioMix,
  compileSegment,
  concatList,
  MediaTools,
  type FfmpegCommand,
  type LocalSource,
  type Segment,
} from '@app/media-processing';
import { ScratchSpace } from '@app/storage';
import { MemoryObjectStore } from '@app/testing';
import type { CopyMaterial } from '../../../libs/compositions/src/planning/copy-material';
import { planRender } from '../../../libs/compositions/src/planning/plan-render';
import { planSegments } from '../../../libs/compositions/src/planning/plan-segments';
import type { RenderPlan } from '../../../libs/compositions/src/planning/render-plan';
import { soundOfPlan } from '../../../libs/compositions/src/planning/sound-of-plan';
import { AnimationArtist } from '../../../libs/compositions/src/rendering/drawing/animation-artist';
import { ImageArtist } from '../../../libs/compositions/src/rendering/drawing/image-artist';
import { rasterKey } from '../../../libs/compositions/src/rendering/object-keys';
import { inputsOfSegment } from '../../../libs/compositions/src/rendering/inputs/inputs-of-plan';
import { RasterArtist } from '../../../libs/compositions/src/rendering/drawing/raster-artist';
import { TextArtist } from '../../../libs/compositions/src/rendering/drawing/text-artist';
import { buildTimeline } from '../../../libs/compositions/src/timeline/build-timeline';
import { inputsOf, runCommand, type Lab } from '../media-processing/compile-lab';
import { ffmpegPath, ffprobePath } from '../media-processing/real-ffmpeg';

const RENDER_ID = 'render';

export interface LabRender {
  /** Names the files that are made. */
  readonly name: string;
  readonly spec: CompositionSpec;
  /** By the address that the request names. */
  readonly sources: Readonly<Record<string, LocalSource>>;
  readonly chunkSeconds?: number;
  /** What may be copied; the sources are called `s0`, `s1` … there. */
  readonly copies?: CopyMaterial;
  readonly threads?: number;
}

export interface LabOutput {
  readonly path: string;
  /** Those of the segments, in order. */
  readonly commands: readonly FfmpegCommand[];
  readonly segments: readonly Segment[];
  readonly plan: RenderPlan;
}

/** The whole way of a composition, as workers go it, in this process. */
export async function renderInLab(lab: Lab, render: LabRender): Promise<LabOutput> {
  const { name, spec, sources, chunkSeconds, copies, threads = 2 } = render;
  const files = new Map(Object.entries(sources).map(([url, source], index) => [url, fileOf(url, source, `s${index}`)]));
  const timeline = buildTimeline(spec);
  const store = new MemoryObjectStore();
  const { rasters } = await artist(store, lab).draw({
    renderId: RENDER_ID,
    timeline,
    sources: files,
    ownerId: null,
    signal: new AbortController().signal,
  });
  const material = { sources: files, rasters, ...(copies && { copies }) };
  const plan = planRender(timeline, material);
  const { profile, totalFrames, format: container } = plan;
  const sound = soundOfPlan(plan);
  if (container === 'hls' || !sound) throw new Error('The lab makes single files with sound');
  const segments = planSegments(timeline, material, chunkSeconds);

  const local = Object.fromEntries(
    Object.values(sources).map((source, index): [string, LocalSource] => [`s${index}`, source]),
  );
  const drawn: Record<string, string> = {};
  for (const id of segments.flatMap((segment) => inputsOfSegment(segment).rasterIds)) {
    drawn[id] = lab.path(`${id}.png`);
    await store.getFile(rasterKey(RENDER_ID, id), drawn[id]);
  }
  const inputs = inputsOf(local, drawn);

  const commands = segments.map((segment, index) =>
    compileSegment({ segment, profile, inputs, outputPath: lab.path(`${name}-${index}.mp4`), threads }),
  );
  for (const command of commands) await runCommand(command);
  const paths = commands.map(({ outputPath }) => outputPath);
  const [listPath, audioPath, path] = [`${name}.txt`, `${name}.sound`, `${name}.${container}`].map((file) =>
    lab.path(file),
  ) as [string, string, string];
  await runCommand(compileAudioMix({ ...sound, inputs, outputPath: audioPath }));
  await writeFile(listPath, concatList(paths, profile.sharedSets ? commands.map(({ durationUs }) => durationUs) : []));
  const assembly = { listPath, audioPath, container, profile, totalFrames, outputPath: path };
  for (const command of compileAssembly(assembly)) await runCommand(command);
  return { path, commands, segments, plan: { ...plan, segments } };
}

function fileOf(url: string, { media }: LocalSource, sourceId: string): SourceFile {
  return { sourceId, url, sizeBytes: media.sizeBytes, media };
}

function artist(store: MemoryObjectStore, lab: Lab): RasterArtist {
  const runner = new ChildProcessRunner();
  const scratch = new ScratchSpace(lab.path('scratch'));
  const media = new MediaTools({
    runner,
    ffmpegPath: ffmpegPath(),
    ffprobePath: ffprobePath(),
    stallTimeoutMs: 60_000,
    concurrency: 1,
    hardwarePolicy: 'off',
  });
  return new RasterArtist(
    store,
    new TextArtist({ use: () => Promise.reject(new Error('The lab has no fonts of users')) }, scratch, runner),
    new ImageArtist(store, media, scratch),
    new AnimationArtist(store),
  );
}
