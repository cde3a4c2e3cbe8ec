import type { Rational } from '@app/media-processing';
import type { CompositionSpec } from '../spec';
import { placeClips } from './place-clips';

/** The path of the clip on screen at a frame: `clips.2`. Null in a gap, and if there are several. */
export function fieldAt(spec: CompositionSpec, frame: number, frameRate: Rational): string | null {
  const [clip, another] = placeClips(spec.clips, frameRate).filter(
    ({ startFrame, endFrame }) => startFrame <= frame && frame < endFrame,
  );
  return clip && !another ? `clips.${clip.index}` : null;
}
