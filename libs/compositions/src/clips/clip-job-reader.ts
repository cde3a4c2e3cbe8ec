import { Injectable } from '@nestjs/common';
import type { CompositionStatus } from '@app/contracts';
import { ownedBy, type Owner } from '@app/database';
import { DataSource, type EntityManager } from 'typeorm';
import { Composition, type CompositionError } from '../store/composition.entity';
import type { RenderOutput, SourceFile } from '../store/render.entity';
import { Render } from '../store/render.entity';
import { ClipJob } from './clip-job.entity';
import type { JobClip } from './clip-request';

/** A clip and its state. */
export interface ClipState extends JobClip {
  readonly status: CompositionStatus;
  readonly error: CompositionError | null;
  readonly spec: Composition['spec'];
  readonly output: RenderOutput | null;
  /** Null until it was fetched. */
  readonly source: SourceFile | null;
}

export interface ClipJobState {
  readonly job: ClipJob;
  /** In the order of the request. */
  readonly clips: readonly ClipState[];
}

/** Reads the current state of clip jobs. */
@Injectable()
export class ClipJobReader {
  constructor(private readonly dataSource: DataSource) {}

  async find(id: string, owner: Owner): Promise<ClipJobState | null> {
    const { manager } = this.dataSource;
    const job = await manager.findOneBy(ClipJob, { id, ...ownedBy(owner) });
    return job && { job, clips: await this.clipsOf(job, manager) };
  }

  /** What is requested of the clip that a render works on. Rejects if the render belongs to no clip. */
  async clipOf(renderId: string): Promise<{ clip: JobClip; job: ClipJob }> {
    const { manager } = this.dataSource;
    const { id, clipJobId } = await manager.findOneByOrFail(Composition, { renderId });
    const job = await manager.findOneByOrFail(ClipJob, { id: clipJobId ?? '' });
    const clip = job.clips.find((candidate) => candidate.id === id);
    if (!clip) throw new Error(`Job ${job.id} has no clip ${id}`);
    return { clip, job };
  }

  async clipsOf(job: ClipJob, manager: EntityManager): Promise<ClipState[]> {
    const compositions = await manager.findBy(Composition, { clipJobId: job.id });
    const renders = await manager
      .createQueryBuilder(Render, 'render')
      .select(['render.id', 'render.compositionId', 'render.output', 'render.sources'])
      .innerJoin(Composition, 'composition', 'composition.render_id = render.id')
      .where('composition.clip_job_id = :id', { id: job.id })
      .getMany();
    return job.clips.flatMap((clip) => {
      const composition = compositions.find(({ id }) => id === clip.id);
      const render = renders.find(({ compositionId }) => compositionId === clip.id);
      if (!composition || !render) return [];
      const { status, error, spec } = composition;
      return { ...clip, status, error, spec, output: render.output, source: render.sources?.[0] ?? null };
    });
  }
}
