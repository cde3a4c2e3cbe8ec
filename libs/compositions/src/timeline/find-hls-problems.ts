import { formatOf, LIMITS, type OutputSpec, type RenditionSpec } from '../spec';
import { sizeAtHeight } from './output-renditions';
import { outputSize, type OutputSize } from './output-size';
import { unlessFlawed } from './flaws';
import type { Problem } from './problem';

/** Renditions that contradict each other or the rest of the output. */
export function findHlsProblems(output: OutputSpec): Problem[] {
  const { hls } = output;
  if (!hls) return [];
  const format = formatOf(output);
  if (format !== 'hls') {
    return [
      { path: 'output.hls', message: `hls is for format "hls"; format is "${format}". Leave one of the two out.` },
    ];
  }
  if (hls.ladder && hls.renditions) {
    return [
      { path: 'output.hls', message: 'hls has both ladder and renditions; it must have at most one of the two.' },
    ];
  }
  return renditionProblems(output);
}

function renditionProblems(output: OutputSpec): Problem[] {
  const size = outputSize(output);
  const renditions = output.hls?.renditions ?? [];
  return renditions.flatMap((rendition, index) =>
    unlessFlawed(() => {
      const message = heightFlaw(rendition.height, size) ?? repetition(rendition.height, renditions.slice(0, index));
      return message === null ? [] : [{ path: `output.hls.renditions.${index}.height`, message }];
    }),
  );
}

function heightFlaw(height: number, size: OutputSize): string | null {
  if (height >= size.height) return `height must be less than that of the video (${size.height}).`;
  const { width } = sizeAtHeight(size, height);
  const { min } = LIMITS.frameSide;
  return width < min ? `height would make the picture ${width} pixels wide; it must be at least ${min} wide.` : null;
}

function repetition(height: number, others: readonly RenditionSpec[]): string | null {
  const isRepeated = others.some((other) => other.height === height);
  return isRepeated ? `height is ${height} already in another rendition.` : null;
}
