import { asSent, type Composition, type Render } from '@app/compositions';
import type { Wire } from '../../openapi/wire';
import type { RevisionAcceptedDto, RevisionListDto } from '../dto/revision.dto';
import { presentAccepted } from './present-composition';

export function presentRevisionAccepted(composition: Composition): Wire<RevisionAcceptedDto> {
  return { ...presentAccepted(composition), revision: composition.revision };
}

/** @param renders one per revision, newest first */
export function presentRevisions(composition: Composition, renders: readonly Render[]): Wire<RevisionListDto> {
  const served = renders.find(({ output }) => output);
  return {
    composition_id: composition.id,
    revisions: renders.map((render) => ({
      revision: render.revision,
      job_id: render.id,
      status: render.id === composition.renderId ? composition.status : (render.outcome ?? 'cancelled'),
      served: render === served,
      created_at: render.createdAt.toISOString(),
      ended_at: render.finishedAt?.toISOString() ?? null,
      config: asSent(render),
    })),
  };
}
