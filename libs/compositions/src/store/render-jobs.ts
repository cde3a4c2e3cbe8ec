import type { CompositionStatus, Stage } from '@app/contracts';
import { EVERYONE, type Owner } from '@app/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CompositionError } from './composition.entity';
import { listPage, type ListPage } from './list-page';
import { RecentCounts } from './recent-counts';

/** A job: one render of a composition, and its state. */
export interface RenderJob {
  readonly id: string;
  readonly compositionId: string;
  readonly revision: number;
  readonly status: CompositionStatus;
  /** Whole percent; null if it ended before completion. */
  readonly progress: number | null;
  readonly stage: Stage | null;
  /** Of the latest render alone. */
  readonly error: CompositionError | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface JobQuery {
  readonly owner: Owner;
  readonly compositionId?: string;
  readonly status?: CompositionStatus;
  readonly limit: number;
  readonly offset: number;
}

/** The composition's row describes its latest render. */
const JOBS = `
  FROM renders r
  JOIN compositions c ON c.id = r.composition_id
  CROSS JOIN LATERAL (SELECT c.render_id = r.id AS is_latest, coalesce(r.outcome, c.status) AS status) s`;
const COLUMNS = `
  r.id, r.composition_id AS "compositionId", r.revision, s.status, r.created_at AS "createdAt",
  r.started_at AS "startedAt", r.finished_at AS "finishedAt",
  CASE WHEN s.is_latest THEN c.progress WHEN s.status = 'completed' THEN 100 END AS progress,
  CASE WHEN s.is_latest AND s.status = 'processing' THEN c.stage END AS stage,
  CASE WHEN s.is_latest THEN c.error END AS error`;

/** Renders, as the jobs that clients see. */
@Injectable()
export class RenderJobs {
  private readonly counts = new RecentCounts();

  constructor(private readonly dataSource: DataSource) {}

  async find(id: string, owner: Owner): Promise<RenderJob | null> {
    const { where, parameters } = conditions({ 'r.id': id }, owner);
    const [job] = await this.dataSource.query<RenderJob[]>(`SELECT ${COLUMNS} ${JOBS} ${where}`, parameters);
    return job ?? null;
  }

  /** The newest first. */
  async list(query: JobQuery): Promise<ListPage<RenderJob>> {
    const { compositionId, status, owner, limit, offset } = query;
    const { where, parameters } = conditions({ 'r.composition_id': compositionId, 's.status': status }, owner);
    const given = parameters.length;
    const found = await this.dataSource.query<RenderJob[]>(
      `SELECT ${COLUMNS} ${JOBS} ${where}
       ORDER BY r.created_at DESC, r.id DESC LIMIT $${given + 1} OFFSET $${given + 2}`,
      [...parameters, limit + 1, offset],
    );
    const counted = await this.counts.of(JSON.stringify([where, parameters]), () => this.count(where, parameters));
    return listPage(found, { limit, offset }, counted);
  }

  private async count(where: string, parameters: readonly string[]): Promise<number> {
    const [row] = await this.dataSource.query<{ total: string }[]>(`SELECT count(*) AS total ${JOBS} ${where}`, [
      ...parameters,
    ]);
    return Number(row?.total ?? 0);
  }
}

/** @param wanted by column; undefined: any */
function conditions(
  wanted: Readonly<Record<string, string | undefined>>,
  owner: Owner,
): { where: string; parameters: string[] } {
  const given = Object.entries(wanted).flatMap(([column, value]) => (value === undefined ? [] : [{ column, value }]));
  const tests = ['c.clip_job_id IS NULL', ...given.map(({ column }, index) => `${column} = $${index + 1}`)];
  const parameters = given.map(({ value }) => value);
  if (owner !== EVERYONE) tests.push(`coalesce(c.owner_id, '') = $${parameters.push(owner ?? '')}`);
  return { where: `WHERE ${tests.join(' AND ')}`, parameters };
}
