import type { RenderWarning } from '@app/contracts';
import { framesToSeconds, typesetSubtitles, type Subtitles } from '@app/media-processing';
import { frameCues } from '../../planning/frame-cues';
import type { PlannedSubtitles } from '../../planning/plan-material';
import type { Timeline } from '../../timeline/timeline';
import { warnOfMissingGlyphs } from './warn-of-missing-glyphs';

export interface TypesetOverlays {
  /** By the overlay's index in the request. */
  readonly subtitles: ReadonlyMap<number, PlannedSubtitles>;
  readonly warnings: readonly RenderWarning[];
}

/** Lays the subtitles of a timeline out on its frame. */
export async function typesetOverlays(
  timeline: Timeline,
  read: ReadonlyMap<number, Subtitles>,
): Promise<TypesetOverlays> {
  const subtitles = new Map<number, PlannedSubtitles>();
  const warnings: RenderWarning[] = [];
  for (const overlay of timeline.overlays) {
    const file = read.get(overlay.index);
    if (overlay.kind !== 'subtitles' || !file) continue;
    const endMs = framesToSeconds(overlay.endFrame - overlay.startFrame, timeline.frameRate) * 1000;
    const typeset = await typesetSubtitles({ subtitles: file, look: overlay.look, frame: timeline, endMs });
    const cues = frameCues(typeset.cues, overlay, timeline.frameRate);
    subtitles.set(overlay.index, { header: typeset.header, cues });
    const field = `overlays.${overlay.index}`;
    const warning = warnOfMissingGlyphs(typeset.missing, { field, instead: 'they are left out' });
    if (warning) warnings.push(warning);
  }
  return { subtitles, warnings };
}
