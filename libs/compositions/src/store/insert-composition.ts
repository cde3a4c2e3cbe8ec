import type { CompositionEvent } from '@app/contracts';
import type { Transaction } from '@app/database';
import type { Asked } from './asked-for';
import type { Composition } from './composition.entity';

/** The columns of a new composition, without its state. */
export type NewRow = Asked &
  Pick<Composition, 'id' | 'ownerId' | 'renderId' | 'linkBase'> &
  Partial<Pick<Composition, 'clipJobId'>>;

interface Belongings {
  /** Its first. */
  readonly event: CompositionEvent;
  /** What it names. */
  readonly assetIds: readonly string[];
}

/** A single statement saves a round trip to PostgreSQL for each of the rows. */
const INSERT = `
  WITH composition AS (
    INSERT INTO compositions
      (id, owner_id, clip_job_id, title, status, spec, template, duration_seconds, priority, render_id, link_base, event_seq)
    VALUES ($1, $2, $3, $4, 'queued', $5, $6, $7, $8, $9, $10, $11)
    RETURNING id, render_id, revision, spec, template, event_seq, created_at
  ), render AS (
    INSERT INTO renders (id, composition_id, revision, spec, template)
    SELECT render_id, id, revision, spec, template FROM composition
  ), event AS (
    INSERT INTO composition_events (composition_id, seq, event) SELECT id, event_seq, $12 FROM composition
  ), named AS (
    INSERT INTO composition_assets (composition_id, asset_id) SELECT id, unnest($13::uuid[]) FROM composition
  )
  SELECT created_at FROM composition`;

/** Inserts the rows of a new composition: its own, its render, its first event and references to its assets. */
export async function insertComposition(
  { manager }: Transaction,
  composition: NewRow,
  { event, assetIds }: Belongings,
): Promise<Date> {
  const { id, ownerId, clipJobId = null, title, spec, template, durationSeconds, priority } = composition;
  const { renderId, linkBase } = composition;
  const asked = [title, JSON.stringify(spec), template && JSON.stringify(template), durationSeconds, priority];
  const values = [id, ownerId, clipJobId, ...asked, renderId, linkBase, event.seq, JSON.stringify(event), assetIds];
  const [row] = await manager.query<{ created_at: Date }[]>(INSERT, values);
  if (!row) throw new Error(`Composition ${id} was not inserted`);
  return row.created_at;
}
