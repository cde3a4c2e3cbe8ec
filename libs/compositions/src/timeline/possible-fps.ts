import { CONTAINERS, toNumber } from '@app/media-processing';
import { formatOf, FRAME_RATES, OUTPUT_FPS, type OutputFps, type OutputSpec } from '../spec';

/** The rates that the format of an output can have. */
export function possibleFps(output: OutputSpec | null | undefined): OutputFps[] {
  const conversion = CONTAINERS[formatOf(output)].picture?.conversion;
  const most = conversion ? toNumber(conversion.maxFrameRate) : Infinity;
  return OUTPUT_FPS.filter((fps) => toNumber(FRAME_RATES[fps]) <= most);
}
