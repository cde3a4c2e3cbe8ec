import { Injectable } from '@nestjs/common';
import type { Segment } from '@app/media-processing';
import { ObjectStore } from '@app/storage';
import type { PlanMaterial } from '../../planning/plan-material';
import { scriptsOfSegments } from '../../planning/scripts-of-segments';
import type { Timeline } from '../../timeline/timeline';
import { scriptKey } from '../object-keys';

export interface PlannedScripts extends Pick<PlanMaterial, 'subtitles'> {
  readonly renderId: string;
  readonly timeline: Timeline;
  readonly segments: readonly Segment[];
}

/** Puts the subtitles of a plan, segment by segment, into the object store. */
@Injectable()
export class ScriptStore {
  constructor(private readonly objects: ObjectStore) {}

  async keep({ renderId, timeline, segments, ...material }: PlannedScripts): Promise<void> {
    for (const [id, script] of scriptsOfSegments(segments, timeline, material)) {
      await this.objects.put(scriptKey(renderId, id), Buffer.from(script));
    }
  }
}
