import { createHash } from 'node:crypto';
import { writeScript, type FramedCue, type Rational, type SubtitlesLayer } from '@app/media-processing';
import type { FrameSpan } from '../timeline/timeline';
import type { PlannedSubtitles } from './plan-material';

/** What is shown of subtitles in a part of the timeline, and the script that it is drawn from. */
export interface ShownSubtitles {
  readonly layer: SubtitlesLayer;
  readonly script: string;
}

/**
 * Null if no cue is shown in the chunk. The script contains only those that are, so that changes of other cues do not
 * affect it.
 */
export function subtitlesDuring(
  subtitles: PlannedSubtitles,
  overlay: Pick<FrameSpan, 'startFrame'>,
  { chunk, frameRate }: { chunk: FrameSpan; frameRate: Rational },
): ShownSubtitles | null {
  const offset = chunk.startFrame - overlay.startFrame;
  const end = chunk.endFrame - overlay.startFrame;
  const shown = subtitles.cues.filter(({ startFrame, endFrame }) => startFrame < end && endFrame > offset);
  if (shown.length === 0) return null;
  const script = writeScript(subtitles, shown, frameRate);
  const scriptId = createHash('sha256').update(script).digest('hex');
  return { layer: { kind: 'subtitles', scriptId, offset, changes: changesOf(shown, offset, end) }, script };
}

function changesOf(cues: readonly FramedCue[], offset: number, end: number): readonly number[] | null {
  if (cues.some(({ cue }) => cue.moves)) return null;
  const edges = cues.flatMap(({ startFrame, endFrame }) => [startFrame, endFrame]);
  const frames = edges.filter((frame) => frame > offset && frame < end).map((frame) => frame - offset);
  return [...new Set([0, ...frames])].sort((a, b) => a - b);
}
