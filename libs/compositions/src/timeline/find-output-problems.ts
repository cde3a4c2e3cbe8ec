import { AV1_MIN_SIDE, CONTAINERS, type VideoCodec } from '@app/media-processing';
import { formatOf, type OutputFormat, type OutputSpec } from '../spec';
import { findAccelerationProblems } from './find-acceleration-problems';
import { findConversionProblems } from './find-conversion-problems';
import { findHlsProblems } from './find-hls-problems';
import type { Problem } from './problem';

/** What contradicts itself in what the file should be like. */
export function findOutputProblems(output: OutputSpec | null | undefined): Problem[] {
  if (!output) return [];
  const format = formatOf(output);
  const { picture } = CONTAINERS[format];
  if (!picture) return [...pictureProblems(output, format), ...findHlsProblems(output)];
  const { conversion, videoCodecs } = picture;
  return [
    ...sizeProblems(output),
    ...(conversion
      ? findConversionProblems(output, conversion)
      : [...codecProblems(output, videoCodecs), ...findAccelerationProblems(output)]),
    ...findHlsProblems(output),
  ];
}

const OF_THE_PICTURE = [
  'resolution',
  'aspect',
  'width',
  'height',
  'codec',
  'bitrate',
  'poster_time',
  'thumbnails',
] as const;

function pictureProblems(output: OutputSpec, format: OutputFormat): Problem[] {
  const asked = [
    ...OF_THE_PICTURE.filter((name) => isGiven(output[name])),
    ...(output.acceleration === 'required' ? ['acceleration'] : []),
  ];
  return asked.map((name) => ({
    path: `output.${name}`,
    message: `format ${format} has no picture; leave ${name} out. \`quality\` chooses the bit rate of the sound.`,
  }));
}

function sizeProblems({ width, height, resolution, aspect }: OutputSpec): Problem[] {
  if (!isGiven(width) && !isGiven(height)) return [];
  if (!isGiven(width)) return [{ path: 'output.width', message: 'width is missing; it must be given with height.' }];
  if (!isGiven(height)) return [{ path: 'output.height', message: 'height is missing; it must be given with width.' }];
  const alsoGiven = [...(isGiven(resolution) ? ['resolution'] : []), ...(isGiven(aspect) ? ['aspect'] : [])];
  return alsoGiven.map((name) => ({
    path: `output.${name}`,
    message: `${name} cannot be given together with width and height; leave one of the two out.`,
  }));
}

function codecProblems(output: OutputSpec, videoCodecs: readonly VideoCodec[]): Problem[] {
  const { codec } = output;
  if (!codec) return [];
  if (!videoCodecs.includes(codec)) {
    const message = `${formatOf(output)} holds ${videoCodecs.join(', ')}; ${codec} is none of them.`;
    return [{ path: 'output.codec', message }];
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

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
