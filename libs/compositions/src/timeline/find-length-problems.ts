import type { ClipSpec } from '../spec';
import { unlessFlawed } from './flaws';
import type { Problem } from './problem';

/** Whether the last clip ends too late; clips with invalid times are ignored. */
export function findLengthProblems(
  clips: readonly ClipSpec[],
  mostSeconds: number | undefined,
  what: string,
): Problem[] {
  if (mostSeconds === undefined) return [];
  const ends = clips.flatMap((clip, index) => unlessFlawed(() => [{ index, endsAt: clip.end_time }]));
  const last = ends.reduce((latest, end) => (end.endsAt > latest.endsAt ? end : latest), { index: 0, endsAt: 0 });
  if (last.endsAt <= mostSeconds) return [];
  const message = `The timeline would be longer than ${mostSeconds} s, which is the most ${what}.`;
  return [{ path: `clips.${last.index}.end_time`, message }];
}
