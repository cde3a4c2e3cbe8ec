import { Fault } from '@app/contracts';
import {
  framesToSamples,
  framesToSeconds,
  isStill,
  SAMPLE_RATE,
  type MediaInfo,
  type Rational,
} from '@app/media-processing';
import type { SourceReference } from '../timeline/source-references';
import { sourceRate } from '../timeline/source-rate';
import { sourceOf, type PlanMaterial } from './plan-material';
import { soundSamples } from './sound-samples';
import { sourceFrames } from './source-end-frame';

/** A decoded image takes four bytes per pixel, several times over. */
const MAX_IMAGE_PIXELS = 50_000_000;

/** Throws the `Fault` of the first source that is not what the timeline needs it to be. */
export function checkSources(
  references: readonly SourceReference[],
  material: Pick<PlanMaterial, 'sources'>,
  frameRate: Rational,
): void {
  for (const reference of references) {
    const problem = problemOf(reference, material, frameRate);
    if (problem) {
      const fault = new Fault({ code: 'INVALID_MEDIA', blame: 'user', retryable: false, message: problem });
      throw fault.about(reference.field);
    }
  }
}

function problemOf(
  { url, needs, trimStartFrame, speed }: SourceReference,
  material: Pick<PlanMaterial, 'sources'>,
  frameRate: Rational,
): string | null {
  const { media } = sourceOf(material, url);
  if (needs === 'sound') return soundProblem(media, trimStartFrame, frameRate);
  if (needs === 'image') return imageProblem(media);
  if (!media.video && needs === 'picture') return 'the file has no video; a clip needs a video or an image.';
  // Every moment of a still is the same.
  if (isStill(media)) return null;
  const rate = sourceRate(frameRate, speed);
  const available = sourceFrames(media, rate);
  if (trimStartFrame < available) return null;
  return beyondEnd(framesToSeconds(trimStartFrame, rate), framesToSeconds(available, rate));
}

function soundProblem(media: MediaInfo, trimStartFrame: number, frameRate: Rational): string | null {
  if (!media.audio) return 'the file has no usable audio; give an audio file or leave the field out.';
  const available = soundSamples(media);
  if (framesToSamples(trimStartFrame, frameRate) < available) return null;
  return beyondEnd(framesToSeconds(trimStartFrame, frameRate), available / SAMPLE_RATE);
}

function beyondEnd(trimStartSeconds: number, lengthSeconds: number): string {
  const length = lengthSeconds.toFixed(2);
  return `trim_start (${trimStartSeconds} s) lies beyond the end of the source, which is ${length} s long.`;
}

function imageProblem({ video }: MediaInfo): string | null {
  if (!video) return 'the file has no picture.';
  const pixels = video.displayWidth * video.displayHeight;
  if (pixels <= MAX_IMAGE_PIXELS) return null;
  const size = `${video.displayWidth}x${video.displayHeight}`;
  return `the picture is ${size}, ${Math.round(pixels / 1_000_000)} megapixels; at most 50 are allowed.`;
}
