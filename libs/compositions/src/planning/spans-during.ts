import type { FrameSpan } from '../timeline/timeline';

/** For each run, the spans that cover it. Both are in order of time, and spans start and end only at run boundaries. */
export function spansDuring<Span extends FrameSpan>(runs: readonly FrameSpan[], spans: readonly Span[]): Span[][] {
  const waiting = spans.values();
  let next = waiting.next();
  let there: Span[] = [];
  return runs.map(({ startFrame }) => {
    there = there.filter(({ endFrame }) => endFrame > startFrame);
    for (; !next.done && next.value.startFrame <= startFrame; next = waiting.next()) there.push(next.value);
    return [...there];
  });
}
