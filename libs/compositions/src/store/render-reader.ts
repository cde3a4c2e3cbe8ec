import { Injectable } from '@nestjs/common';
import type { Segment, StreamProfile } from '@app/media-processing';
import { DataSource } from 'typeorm';
import type { RenderPlan } from '../planning/render-plan';
import type { SegmentPlace } from '../rendering/object-keys';
import type { CompositionSpec } from '../spec';
import { Composition } from './composition.entity';
import { Render, type SourceFile } from './render.entity';

/** A render whose plan is made. */
export interface PlannedRender {
  readonly compositionId: string;
  readonly sources: readonly SourceFile[];
  readonly plan: RenderPlan;
}

/** All that has to be known to make one segment. */
export interface SegmentWork {
  readonly renderId: string;
  readonly segment: Segment;
  readonly profile: StreamProfile;
  readonly sources: readonly SourceFile[];
  readonly spec: CompositionSpec;
}

interface SegmentRow {
  readonly segment: Segment | null;
  readonly profile: StreamProfile;
  readonly sources: readonly SourceFile[];
  readonly spec: CompositionSpec;
}

/** What the steps of a render are told about it. Rejects when the render is gone. */
@Injectable()
export class RenderReader {
  constructor(private readonly dataSource: DataSource) {}

  async specOf(renderId: string): Promise<CompositionSpec> {
    const { spec } = await this.dataSource.manager.findOneByOrFail(Composition, { renderId });
    return spec;
  }

  async planned(renderId: string): Promise<PlannedRender> {
    const { compositionId, sources, plan } = await this.dataSource.manager.findOneByOrFail(Render, { id: renderId });
    if (!sources || !plan) throw new Error(`Render ${renderId} has no plan`);
    return { compositionId, sources, plan };
  }

  /** Reads one segment out of the plan, which may hold a thousand. */
  async segmentWork(renderId: string, { index, rendition = 0 }: SegmentPlace): Promise<SegmentWork> {
    const [row] = await this.dataSource.query<SegmentRow[]>(
      `SELECT picture -> 'segments' -> $2::integer AS segment, picture -> 'profile' AS profile, r.sources, c.spec
       FROM renders r JOIN compositions c ON c.id = r.composition_id,
         LATERAL (SELECT CASE $3::integer WHEN 0 THEN r.plan ELSE r.plan -> 'renditions' -> $3 - 1 END AS picture) p
       WHERE r.id = $1`,
      [renderId, index, rendition],
    );
    if (!row?.segment) throw new Error(`Render ${renderId} has no segment ${index} of rendition ${rendition}`);
    return { ...row, segment: row.segment, renderId };
  }
}
