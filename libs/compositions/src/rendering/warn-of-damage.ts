import type { RenderWarning } from '@app/contracts';
import type { LocalInputs } from '@app/media-processing';
import type { CompositionSpec } from '../spec';
import type { SourceFile } from '../store/render.entity';
import { buildTimeline } from '../timeline/build-timeline';
import { sourceReferences } from '../timeline/source-references';

export interface DamageContext {
  readonly inputs: LocalInputs;
  readonly sources: readonly SourceFile[];
  readonly spec: CompositionSpec;
}

/** Of sources that could not be decoded in full, each where the request names it first. `paths` are those of inputs. */
export function warnOfDamage(paths: readonly string[], { inputs, sources, spec }: DamageContext): RenderWarning[] {
  if (paths.length === 0) return [];
  const references = sourceReferences(buildTimeline(spec));
  return sources.flatMap(({ sourceId, url }) => {
    const path = inputs.sources.get(sourceId)?.path;
    const reference = references.find((each) => each.url === url);
    return path !== undefined && reference && paths.includes(path) ? damaged(reference.asset) : [];
  });
}

function damaged(asset: string): RenderWarning {
  return {
    code: 'DAMAGED_MEDIA',
    message: `${asset}: parts of the file are damaged, and were bridged. Look at the result, or export the file again.`,
    asset,
  };
}
