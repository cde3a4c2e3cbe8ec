import { AV1_MIN_SIDE, CONTAINERS, type VideoCodec } from '@app/media-processing';
import { formatOf, type OutputFormat, type OutputSpec } from '../spec';
import { findAccelerationProblems } from './find-acceleration-problems';
import { findConversionProblems } from './find-conversion-problems';
import { findHlsProblems } from './find-hls-problems';
import { givenOf, unlessFlawed } from './flaws';
import type { Problem } from './problem';

/** Contradictions in the settings of the output. */
export function findOutputProblems(output: OutputSpec | null | undefined): Problem[] {
  if (!output) return [];
  const format = formatOf(output);
  const { picture } = CONTAINERS[format];
  const hlsProblems = (): Problem[] => findHlsProblems(output);
  if (!picture) return [...pictureProblems(output, format), ...unlessFlawed(hlsProblems)];
  const { conversion, videoCodecs } = picture;
  return [
    () => sizeProblems(output),
    ...(conversion
      ? [() => findConversionProblems(output, conversion)]
      : [() => codecProblems(output, videoCodecs), () => findAccelerationProblems(output)]),
    hlsProblems,
  ].flatMap(unlessFlawed);
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
    ...givenOf(output, OF_THE_PICTURE),
    ...unlessFlawed(() => (output.acceleration === 'required' ? ['acceleration'] : [])),
  ];
  return asked.map((name) => ({
    path: `output.${name}`,
    message: `format ${format} has no picture; leave ${name} out. \`quality\` chooses the bit rate of the sound.`,
  }));
}

function sizeProblems(output: OutputSpec): Problem[] {
  const { width, height } = output;
  if (!isGiven(width) && !isGiven(height)) return [];
  if (!isGiven(width)) return [{ path: 'output.width', message: 'width is missing; it must be given with height.' }];
  if (!isGiven(height)) return [{ path: 'output.height', message: 'height is missing; it must be given with width.' }];
  return givenOf(output, ['resolution', 'aspect']).map((name) => ({
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

function av1Problems(output: OutputSpec): Problem[] {
  const small = givenOf(output, ['width', 'height'])
    .filter((name) => (output[name] ?? Infinity) < AV1_MIN_SIDE)
    .map((name) => ({ path: `output.${name}`, message: `${name} must be at least ${AV1_MIN_SIDE} for codec av1.` }));
  const rates = givenOf(output, ['bitrate']);
  return [
    ...small,
    ...rates.map(() => ({ path: 'output.bitrate', message: 'codec av1 has no bitrate here; it is made by quality.' })),
  ];
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
