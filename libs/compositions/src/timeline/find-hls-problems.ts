import { formatOf, LIMITS, type OutputSpec } from '../spec';
import { sizeAtHeight } from './output-renditions';
import { outputSize } from './output-size';
import type { Problem } from './problem';

/** What contradicts itself, or the rest of the output, in the sizes that players are to choose from. */
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
  const heights = (output.hls?.renditions ?? []).map(({ height }) => height);
  return heights.flatMap((height, index) => {
    const problem = (message: string): Problem[] => [{ path: `output.hls.renditions.${index}.height`, message }];
    if (height >= size.height) return problem(`height must be less than that of the video (${size.height}).`);
    if (heights.indexOf(height) < index) return problem(`height is ${height} already in another rendition.`);
    const { width } = sizeAtHeight(size, height);
    if (width >= LIMITS.frameSide.min) return [];
    return problem(
      `height would make the picture ${width} pixels wide; it must be at least ${LIMITS.frameSide.min} wide.`,
    );
  });
}
