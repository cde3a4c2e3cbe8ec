import type { Segment } from '@app/media-processing';
import type { Timeline } from '../timeline/timeline';
import type { PlanMaterial } from './plan-material';
import { subtitlesDuring } from './subtitles-during';

/** The scripts that segments are drawn with, by their ids. */
export function scriptsOfSegments(
  segments: readonly Segment[],
  { overlays, frameRate }: Timeline,
  { subtitles }: Pick<PlanMaterial, 'subtitles'>,
): ReadonlyMap<string, string> {
  const drawn = segments.filter(
    (segment) => segment.kind === 'encode' && segment.layers.some(({ kind }) => kind === 'subtitles'),
  );
  const scripts = new Map<string, string>();
  for (const { startFrame, frames } of drawn) {
    const chunk = { startFrame, endFrame: startFrame + frames };
    for (const overlay of overlays) {
      const typeset = subtitles?.get(overlay.index);
      const shown = typeset && subtitlesDuring(typeset, overlay, { chunk, frameRate });
      if (shown) scripts.set(shown.layer.scriptId, shown.script);
    }
  }
  return scripts;
}
