import type { Metrics } from '@app/observability';
import type { MediaToolsOptions } from './media-tools';
import type { StreamProfile } from './segments/stream-profile';
import { framesToSeconds } from './time/frames';

/** The shorter sides of what is usual, in pixels: outputs have any size, a label must have few values. */
const SIZES = [480, 720, 1080, 1440] as const;
const LARGEST = 2160;

/** Counts segments by kind, and how fast the encoded ones were made. */
export function measureSegments(metrics: Metrics): NonNullable<MediaToolsOptions['onSegment']> {
  return ({ segment, profile }, durationMs) => {
    metrics.count('reelwright_segments_total', { kind: segment.kind });
    if (segment.kind !== 'encode') return;
    const factor = (framesToSeconds(segment.frames, profile.frameRate) * 1000) / durationMs;
    metrics.observe('reelwright_segment_realtime_factor', labelsOf(profile), factor);
  };
}

function labelsOf({ codec, width, height, encoder }: StreamProfile): Record<'codec' | 'size' | 'encoder', string> {
  const size = SIZES.find((most) => Math.min(width, height) <= most) ?? LARGEST;
  return { codec, size: String(size), encoder: encoder ?? 'software' };
}
