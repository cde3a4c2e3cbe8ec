import { framesToSeconds, type Rational } from '@app/media-processing';
import type { ClipSpec } from '../spec';
import { placeClips } from './place-clips';
import type { Problem } from './problem';
import type { TimelineClip } from './timeline';

/** Clips of one track that overlap. Compared in frames, so that 0.1 + 0.2 and 0.3 are the same moment. */
export function findOverlapProblems(clips: readonly ClipSpec[], frameRate: Rational): Problem[] {
  const tracks = new Map<number, TimelineClip>();
  return placeClips(clips, frameRate).flatMap((clip) => {
    const before = tracks.get(clip.track);
    tracks.set(clip.track, clip);
    if (!before || before.endFrame <= clip.startFrame) return [];
    return [
      {
        path: `clips.${clip.index}.start_time`,
        message:
          `clips.${clip.index} begins before clips.${before.index} has ended ` +
          `(${framesToSeconds(before.endFrame, frameRate)} s); clips of one track must not overlap.`,
      },
    ];
  });
}
