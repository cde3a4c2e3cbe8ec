import { AV1_MIN_SIDE, CONTAINERS } from '@app/media-processing';
import { DEFAULTS, type OutputSpec } from '../spec';
import { findHlsProblems } from './find-hls-problems';
import type { Problem } from './problem';

/** What contradicts itself in what the file should be like. */
export function findOutputProblems(output: OutputSpec | null | undefined): Problem[] {
  return output ? [...sizeProblems(output), ...codecProblems(output), ...findHlsProblems(output)] : [];
}

function sizeProblems({ width, height, resolution, aspect }: OutputSpec): Problem[] {
  const given = (value: unknown): boolean => value !== undefined && value !== null;
  if (!given(width) && !given(height)) return [];
  if (!given(width)) return [{ path: 'output.width', message: 'width is missing; it must be given with height.' }];
  if (!given(height)) return [{ path: 'output.height', message: 'height is missing; it must be given with width.' }];
  const alsoGiven = [...(given(resolution) ? ['resolution'] : []), ...(given(aspect) ? ['aspect'] : [])];
  return alsoGiven.map((name) => ({
    path: `output.${name}`,
    message: `${name} cannot be given together with width and height; leave one of the two out.`,
  }));
}

function codecProblems(output: OutputSpec): Problem[] {
  const { codec, format } = output;
  if (!codec) return [];
  const container = format ?? DEFAULTS.format;
  const { videoCodecs } = CONTAINERS[container];
  if (!videoCodecs.includes(codec)) {
    return [
      { path: 'output.codec', message: `${container} holds ${videoCodecs.join(', ')}; ${codec} is none of them.` },
    ];
  }
  return codec === 'av1' ? av1Problems(output) : [];
}

function av1Problems({ width, height, bitrate }: OutputSpec): Problem[] {
  const sides = [
    ['width', width],
    ['height', height],
  ] as const;
  const small = sides
    .filter(([, side]) => typeof side === 'number' && side < AV1_MIN_SIDE)
    .map(([name]) => ({ path: `output.${name}`, message: `${name} must be at least ${AV1_MIN_SIDE} for codec av1.` }));
  if (typeof bitrate !== 'number') return small;
  return [...small, { path: 'output.bitrate', message: 'codec av1 has no bitrate here; it is made by quality.' }];
}
