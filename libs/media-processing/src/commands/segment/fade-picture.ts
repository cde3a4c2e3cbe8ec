import type { ClipFade } from '../../segments/segment';
import { framesToSeconds } from '../../time/frames';
import type { Rational } from '../../time/rational';

interface FadedPicture {
  readonly frameRate: Rational;
  /** Whether only black lies below. */
  readonly isBase: boolean;
}

/** Fades video in and out. `fade` works with timestamps: those of the clip, from its first frame on. */
export function fadePicture(fade: ClipFade | undefined, { frameRate, isBase }: FadedPicture): string[] {
  if (!fade) return [];
  const { frame, clipFrames, inFrames, outFrames } = fade;
  const seconds = (frames: number): string => framesToSeconds(frames, frameRate).toFixed(6);
  const target = isBase ? '' : ':alpha=1';
  // One frame late, since `fade` accepts no time before 0, where a fade-out as long as its clip would start.
  const late = 1;
  const fallsAt = clipFrames - 1 - outFrames + late;
  return [
    ...(isBase ? [] : ['format=yuva420p']),
    `setpts=PTS+${frame + late}`,
    ...(inFrames > 0 ? [`fade=t=in:st=${seconds(late)}:d=${seconds(inFrames)}${target}`] : []),
    ...(outFrames > 0 ? [`fade=t=out:st=${seconds(fallsAt)}:d=${seconds(outFrames)}${target}`] : []),
    `setpts=PTS-${frame + late}`,
  ];
}
