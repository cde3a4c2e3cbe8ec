import { toNumber, type PictureConversion } from '@app/media-processing';
import { formatOf, FRAME_RATES, type OutputSpec } from '../spec';
import { givenOf, unlessFlawed } from './flaws';
import { outputSize } from './output-size';
import { possibleFps } from './possible-fps';
import type { Problem } from './problem';

/** Options and sizes that a format encoded in one go (GIF) does not support. */
export function findConversionProblems(output: OutputSpec, conversion: PictureConversion): Problem[] {
  const format = formatOf(output);
  const problem = (name: string, message: string): Problem => ({ path: `output.${name}`, message });
  const advice = {
    codec: `format ${format} has a codec of its own; leave codec out.`,
    bitrate: `format ${format} has no bitrate; leave it out, quality chooses colours and dithering.`,
  };
  return [
    ...givenOf(output, ['codec', 'bitrate']).map((name) => problem(name, advice[name])),
    ...[
      () =>
        output.acceleration === 'required'
          ? [problem('acceleration', `format ${format} is encoded in software only; use if_possible or disable.`)]
          : [],
      () => fpsProblems(output, conversion),
      () => sideProblems(output, conversion),
    ].flatMap(unlessFlawed),
  ];
}

function fpsProblems(output: OutputSpec, { maxFrameRate }: PictureConversion): Problem[] {
  const { fps } = output;
  if (typeof fps !== 'number' || toNumber(FRAME_RATES[fps]) <= toNumber(maxFrameRate)) return [];
  const choice = possibleFps(output).join(', ');
  return [
    { path: 'output.fps', message: `format ${formatOf(output)} can be shown at ${choice} or source; not at ${fps}.` },
  ];
}

function sideProblems(output: OutputSpec, { maxSide }: PictureConversion): Problem[] {
  const size = outputSize(output);
  const names = typeof output.width === 'number' ? (['width', 'height'] as const) : (['resolution'] as const);
  return names
    .filter((name) => (name === 'resolution' ? Math.max(size.width, size.height) : size[name]) > maxSide)
    .map((name) => ({
      path: `output.${name}`,
      message: `format ${formatOf(output)} is at most ${maxSide} pixels wide and high; this would be ${size.width}x${size.height}.`,
    }));
}
