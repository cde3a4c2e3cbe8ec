import { isStill, toNumber, type MediaInfo, type Rational } from '@app/media-processing';
import { formatDefaults, FRAME_RATES, type CompositionSpec, type OutputFps } from '../spec';
import { possibleFps } from './possible-fps';

/** The same request with a rate in numbers. */
function atFps(spec: CompositionSpec, fps: OutputFps): CompositionSpec {
  return { ...spec, output: { ...spec.output, fps } };
}

/**
 * Resolves the rate `source` once the sources are known: the supported rate nearest to that of the first clip on the
 * timeline that is not an image. Images have no rate: the 25 that ffmpeg reports is its own default. Any other request
 * is returned unchanged.
 *
 * @param mediaOf what is at an address of the request
 */
export function resolveFps(spec: CompositionSpec, mediaOf: (url: string) => MediaInfo | undefined): CompositionSpec {
  if (spec.output?.fps !== 'source') return spec;
  const inOrder = [...spec.clips].sort((a, b) => a.start_time - b.start_time);
  for (const clip of inOrder) {
    const media = mediaOf(clip.video_url);
    if (media?.video && !isStill(media)) {
      return atFps(spec, nearestFps(media.video.frameRate, possibleFps(spec.output)));
    }
  }
  return atFps(spec, formatDefaults(spec.output).fps);
}

/** By ratio: a camera's 14.99 becomes 23.976, and 119.88 becomes 60. */
function nearestFps(rate: Rational, choice: readonly OutputFps[]): OutputFps {
  const distance = (fps: OutputFps): number => Math.abs(Math.log(toNumber(FRAME_RATES[fps]) / toNumber(rate)));
  return choice.reduce((nearest, fps) => (distance(fps) < distance(nearest) ? fps : nearest));
}
