import { Injectable } from '@nestjs/common';
import type { Segment, StreamProfile } from '@app/media-processing';
import { DataSource } from 'typeorm';
import type { RenderPlan } from '../planning/render-plan';
import type { CompositionSpec } from '../spec';
import { Composition } from './composition.entity';
import { Render, type SourceFile } from './render.entity';

/** A render whose plan is made. */
export interface PlannedRender {
  readonly compositionId: string;
  readonly sources: readonly SourceFile[];
  readonly plan: RenderPlan;
  readonly ffmpegVersion: string;
}

/** All that has to be known to make one segment. */
export interface SegmentWork {
  readonly renderId: string;
  readonly segment: Segment;
  readonly profile: StreamProfile;
  /** Of the parameter sets that it has to have; null where nothing is copied. */
  readonly extradataSha256: string | null;
  readonly sources: readonly SourceFile[];
  readonly spec: CompositionSpec;
}

interface SegmentRow extends Omit<SegmentWork, 'renderId' | 'segment'> {
  readonly segment: Segment | null;
}

/** Reads what the steps of a render need. Rejects if the render is gone. */
@Injectable()
export class RenderReader {
  constructor(private readonly dataSource: DataSource) {}

  /** What was asked for, and by whom. */
  async requestOf(renderId: string): Promise<Pick<Composition, 'spec' | 'ownerId'>> {
    // Without the plan, which grows with the length of the video.
    const { compositionId, spec } = await this.dataSource.manager.findOneOrFail(Render, {
      select: { id: true, compositionId: true, spec: true },
      where: { id: renderId },
    });
    const { ownerId } = await this.dataSource.manager.findOneByOrFail(Composition, { id: compositionId });
    return { spec, ownerId };
  }

  async planned(renderId: string): Promise<PlannedRender> {
    const render = await this.dataSource.manager.findOneByOrFail(Render, { id: renderId });
    const { compositionId, sources, plan, ffmpegVersion } = render;
    if (!sources || !plan || ffmpegVersion === null) throw new Error(`Render ${renderId} has no plan`);
    return { compositionId, sources, plan, ffmpegVersion };
  }

  /** Reads one segment out of the plan, which may hold a thousand; `index`: see `segmentsOf`. */
  async segmentWork(renderId: string, index: number): Promise<SegmentWork> {
    const [row] = await this.dataSource.query<SegmentRow[]>(
      `SELECT picture -> 'segments' -> ($2 - skipped)::integer AS segment, picture -> 'profile' AS profile,
              picture ->> 'extradataSha256' AS "extradataSha256", r.sources, r.spec
       FROM renders r,
         LATERAL (SELECT picture, sum(segments) OVER (ORDER BY rank) - segments AS skipped, segments
                  FROM jsonb_array_elements(jsonb_build_array(r.plan) || coalesce(r.plan -> 'renditions', '[]'))
                         WITH ORDINALITY AS pictures (picture, rank),
                       LATERAL (SELECT jsonb_array_length(picture -> 'segments') AS segments) l) p
       WHERE r.id = $1 AND $2::integer >= skipped AND $2 < skipped + segments`,
      [renderId, index],
    );
    if (!row?.segment) throw new Error(`Render ${renderId} has no segment ${index}`);
    return { ...row, segment: row.segment, renderId };
  }
}
