import { isStill } from '@app/media-processing';
import type { ChunkedClip } from './cuts-along';
import { sourceOf, type PlanMaterial } from './plan-material';
import type { TrackPicture } from './stack-tracks';

/** What the chunks of a run are counted by: of the clips that are shown, the lowest that moves. Absent: there is none. */
export function chunkedClip(tracks: readonly TrackPicture[], material: PlanMaterial): ChunkedClip | undefined {
  const showings = tracks.flatMap((track) => (track.kind === 'clip' ? [track.showing] : []));
  const moving = showings.find(({ clip }) => !isStill(sourceOf(material, clip.url).media));
  const showing = moving ?? showings[0];
  if (!showing) return undefined;
  const { startFrame, endFrame, sourceFrame } = showing;
  return { sourceStartFrame: startFrame - sourceFrame, frames: endFrame - startFrame };
}
