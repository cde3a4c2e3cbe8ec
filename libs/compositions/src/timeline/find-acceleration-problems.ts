import type { OutputSpec } from '../spec';
import { outputCodec } from './output-codec';
import { outputRenditions } from './output-renditions';
import type { Problem } from './problem';

/** Outputs that no hardware encoder can produce, whichever machine the render runs on. */
export function findAccelerationProblems(output: OutputSpec): Problem[] {
  if (output.acceleration !== 'required') return [];
  const reason = reasonForSoftware(output);
  if (reason === null) return [];
  const message = `${reason} is encoded in software only; acceleration must be if_possible or disable.`;
  return [{ path: 'output.acceleration', message }];
}

function reasonForSoftware(output: OutputSpec): string | null {
  const codec = outputCodec(output);
  if (codec !== 'h264') return `codec ${codec}`;
  if (typeof output.bitrate === 'number') return 'a picture of a given bitrate';
  return outputRenditions(output).some(({ bitRate }) => bitRate !== null) ? 'a rendition of a given bitrate' : null;
}
