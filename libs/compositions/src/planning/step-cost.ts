import { CONTAINERS, type Layer, type StreamProfile, type VideoCodec, type VideoQuality } from '@app/media-processing';
import { picturesOf, type PlannedSegment, type RenderPlan } from './render-plan';

/** Estimated cost of one step of a render, without knowledge of the machine. */
export interface StepCost {
  /** Steps of one name have the same speed, whatever their length; there are few names. */
  readonly name: string;
  /** Milliseconds on a core of its own. */
  readonly priorMs: number;
}

/** Milliseconds for a million pixels; docs/quality.md has the measurements. */
const ENCODING_MS: Readonly<Record<VideoCodec, Readonly<Record<VideoQuality, number>>>> = {
  h264: { low: 10, medium: 45, high: 120 },
  hevc: { low: 18, medium: 40, high: 80 },
  vp9: { low: 40, medium: 90, high: 250 },
  av1: { low: 18, medium: 32, high: 80 },
};
const HARDWARE_MS = 5;
/** Decoding, scaling and filtering what is shown. */
const LAYER_MS: Readonly<Record<Exclude<Layer['kind'], 'transition'>, number>> = {
  colour: 1,
  clip: 10,
  raster: 4,
  subtitles: 20,
};
/** Plain colour costs almost nothing to encode. */
const PLAIN_PART = 0.2;

const STARTUP_MS = 200;
const COPYING_MS_PER_FRAME = 0.02;
const MIXING_MS_PER_FRAME = 0.5;
/** Fetching the parts, joining, verifying and storing them. */
const ASSEMBLY_STARTUP_MS = 600;
const ASSEMBLY_MS_PER_FRAME = 0.3;
/** GIFs are encoded from the joined video. */
const CONVERSION_MS = 60;

/** The shorter sides that speeds are remembered for. */
const SIZES = [240, 480, 720, 1080, 1440, 2160];

export function segmentCost({ segment, profile }: PlannedSegment): StepCost {
  const { kind, frames } = segment;
  if (kind === 'copy') return { name: 'copy', priorMs: STARTUP_MS + frames * COPYING_MS_PER_FRAME };
  const pixels = frames * megapixels(profile);
  const encoding = profile.encoder ? HARDWARE_MS : ENCODING_MS[profile.codec][profile.quality];
  const perMegapixel =
    kind === 'generate' ? encoding * PLAIN_PART : encoding + sumOf(segment.layers.map((layer) => layerMs(layer)));
  return { name: `${kind} ${nameOf(profile)}`, priorMs: STARTUP_MS + pixels * perMegapixel };
}

export function soundCost({ totalFrames }: Pick<RenderPlan, 'totalFrames'>): StepCost {
  return { name: 'audio', priorMs: STARTUP_MS + totalFrames * MIXING_MS_PER_FRAME };
}

/** The cost of a render besides its segments and audio: task hand-over and assembly. */
export function assemblyCost(plan: RenderPlan): StepCost {
  const { format, totalFrames, profile } = plan;
  const conversion = CONTAINERS[format].picture?.conversion ? CONVERSION_MS * megapixels(profile) : 0;
  const perFrame = ASSEMBLY_MS_PER_FRAME * picturesOf(plan).length + conversion;
  return { name: `assemble ${format}`, priorMs: ASSEMBLY_STARTUP_MS + totalFrames * perFrame };
}

function layerMs(layer: Layer): number {
  return layer.kind === 'transition' ? sumOf([...layer.from, ...layer.to].map(layerMs)) : LAYER_MS[layer.kind];
}

function nameOf({ codec, quality, encoder, width, height }: StreamProfile): string {
  const shorter = Math.min(width, height);
  const size = SIZES.findLast((each) => each <= shorter) ?? SIZES[0];
  return `${codec} ${quality} ${encoder ?? 'software'} ${size}`;
}

function megapixels({ width, height }: Pick<StreamProfile, 'width' | 'height'>): number {
  return (width * height) / 1e6;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
