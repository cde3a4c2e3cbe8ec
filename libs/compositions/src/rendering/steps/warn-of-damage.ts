import type { RenderWarning } from '@app/contracts';
import type { CompositionSpec } from '../../spec';
import type { SourceFile } from '../../store/render.entity';
import { buildTimeline } from '../../timeline/build-timeline';
import { sourceReferences } from '../../timeline/source-references';

export interface DamageContext {
  readonly sources: readonly SourceFile[];
  readonly spec: CompositionSpec;
}

/** Warnings about sources that could not be decoded completely, each at its first occurrence in the request. */
export function warnOfDamage(sourceIds: readonly string[], { sources, spec }: DamageContext): RenderWarning[] {
  if (sourceIds.length === 0) return [];
  const references = sourceReferences(buildTimeline(spec));
  return sources.flatMap(({ sourceId, url }) => {
    const reference = references.find((each) => each.url === url);
    return reference && sourceIds.includes(sourceId) ? damaged(reference.field) : [];
  });
}

function damaged(field: string): RenderWarning {
  return {
    code: 'DAMAGED_MEDIA',
    message: `${field}: parts of the file are damaged, and were bridged. Look at the result, or export the file again.`,
    asset: field,
  };
}
