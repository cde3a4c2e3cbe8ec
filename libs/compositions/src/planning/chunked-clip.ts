import { isStill } from '@app/media-processing';
import type { ChunkedClip } from './cuts-along';
import { sourceOf, type PlanMaterial } from './plan-material';
import type { TrackPicture } from './stack-tracks';

/** The clip whose frames determine the chunks of a run: the lowest visible one that is not an image. Absent: none. */
export function chunkedClip(tracks: readonly TrackPicture[], material: PlanMaterial): ChunkedClip | undefined {
  const showings = tracks.flatMap((track) => (track.kind === 'clip' ? [track.showing] : []));
  const moving = showings.find(({ clip }) => !isStill(sourceOf(material, clip.url).media));
  const showing = moving ?? showings[0];
  if (!showing) return undefined;
  const { startFrame, endFrame, sourceFrame } = showing;
  return { sourceStartFrame: startFrame - sourceFrame, frames: endFrame - startFrame };
}
