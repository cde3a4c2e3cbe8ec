import { toNumber, type MediaInfo, type Rational } from '@app/media-processing';
import { formatDefaults, FRAME_RATES, type CompositionSpec, type OutputFps } from '../spec';
import { possibleFps } from './possible-fps';

/**
 * A request for the rate of its source, now that its sources are known: the rate that is offered nearest to that of the
 * clip that comes first on the timeline. Any other request is left as it is.
 *
 * @param mediaOf what is at an address of the request
 */
export function resolveFps(spec: CompositionSpec, mediaOf: (url: string) => MediaInfo | undefined): CompositionSpec {
  if (spec.output?.fps !== 'source') return spec;
  const [first] = [...spec.clips].sort((a, b) => a.start_time - b.start_time);
  const video = first && mediaOf(first.video_url)?.video;
  const fps = video ? nearestFps(video.frameRate, possibleFps(spec.output)) : formatDefaults(spec.output).fps;
  return { ...spec, output: { ...spec.output, fps } };
}

/** By ratio: a camera's 14.99 becomes 23.976, and 119.88 becomes 60. */
function nearestFps(rate: Rational, choice: readonly OutputFps[]): OutputFps {
  const distance = (fps: OutputFps): number => Math.abs(Math.log(toNumber(FRAME_RATES[fps]) / toNumber(rate)));
  return choice.reduce((nearest, fps) => (distance(fps) < distance(nearest) ? fps : nearest));
}
