import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../../scripts/paths.mjs';
import { median } from '../statistics.mjs';
import { secondsOf } from '../time-of.mjs';

const BUILD = path.join(root, 'dist/apps/worker/libs/compositions/src');
const require = createRequire(import.meta.url);
const SECONDS_PER_CLIP = 54;
const RUNS = 9;
const LARGE = 200;
const SMALL = 20;

export const PLANNING = {
  name: 'planning',
  what: 'planning 200 clips, 100 overlays, 3 h',
  unit: 'ms',
  target: { atMost: 150 },
  subject: async () => millisecondsOf(LARGE),
};

export const PLANNING_GROWTH = {
  name: 'planning-growth',
  what: 'planning 200 clips, for each clip',
  unit: 'ratio',
  target: { atMost: 1.2 },
  baseline: { what: 'planning 20 clips, for each clip', run: async () => (await millisecondsOf(SMALL)) / SMALL },
  subject: async () => (await millisecondsOf(LARGE)) / LARGE,
};

/** From the request to the plan and the keys of all its parts. */
async function millisecondsOf(clips) {
  const { buildTimeline } = load('timeline/build-timeline');
  const { planRender } = load('planning/plan-render');
  const { fingerprintPlan } = load('cache/fingerprint-plan');
  const { sourceReferences } = load('timeline/source-references');
  const spec = specOf(clips);
  const milliseconds = [];
  for (let run = 0; run < RUNS; run += 1) {
    const seconds = await secondsOf(() => {
      const timeline = buildTimeline(spec);
      const files = sourceReferences(timeline).map(({ url }) => ({ url, sourceId: url, sizeBytes: 1, media: MEDIA }));
      const sources = new Map(files.map((file) => [file.url, file]));
      const rasters = new Map(timeline.overlays.map(({ index }) => [index, rasterOf(index)]));
      const plan = planRender(timeline, { sources, rasters, luts: new Map() });
      fingerprintPlan(plan, { sources: files, ffmpegVersion: '5.1' });
    });
    milliseconds.push(seconds * 1000);
  }
  return median(milliseconds);
}

const load = (name) => require(path.join(BUILD, `${name}.js`));

/** An overlay for every second clip, across the cut. */
function specOf(clips) {
  const start = (index) => index * SECONDS_PER_CLIP;
  return {
    title: 'Long',
    clips: Array.from({ length: clips }, (_, index) => ({
      video_url: `https://media.example/${index}.mp4`,
      start_time: start(index),
      end_time: start(index + 1),
    })),
    overlays: Array.from({ length: clips / 2 }, (_, index) => ({
      text: `Text ${index}`,
      position: 'center',
      start_time: start(2 * index) + SECONDS_PER_CLIP - 4,
      end_time: start(2 * index) + SECONDS_PER_CLIP + 4,
    })),
  };
}

const rasterOf = (index) => ({ kind: 'raster', rasterId: `raster-${index}`, x: 100, y: 100 });

const MEDIA = {
  container: 'mov,mp4,m4a,3gp,3g2,mj2',
  durationUs: 60_000_000,
  sizeBytes: 1,
  bitRate: null,
  video: {
    streamIndex: 0,
    codec: 'h264',
    displayWidth: 1280,
    displayHeight: 720,
    rotationDegrees: 0,
    isMirrored: false,
    orientationFrom: 'display-matrix',
    frameRate: { num: 30, den: 1 },
    isVariableRate: false,
    firstField: null,
    pixelFormat: 'yuv420p',
    hasAlpha: false,
    colour: { range: 'tv', matrix: 'bt709', primaries: 'bt709', transfer: 'bt709' },
    hdr: null,
    startUs: 0,
    durationUs: 60_000_000,
    bitRate: null,
  },
  audio: { streamIndex: 1, codec: 'aac', sampleRate: 48_000, channels: 2, startUs: 0, durationUs: 60_000_000 },
};
