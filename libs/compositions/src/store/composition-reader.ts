import { Injectable } from '@nestjs/common';
import { EVERYONE, type Owner, PreparedQuery, RowReader } from '@app/database';
import { DataSource } from 'typeorm';
import { Composition } from './composition.entity';
import { Render } from './render.entity';

/** A render without its plan, which grows with the length of the video and is rarely needed. */
export type PlainRender = Omit<Render, 'plan'>;

/** A composition and the work behind it. */
export interface CompositionWithWork {
  readonly composition: Composition;
  /** The latest. */
  readonly render: PlainRender;
  /** The latest that was completed: the same one, unless the composition was edited. */
  readonly served: PlainRender | null;
}

/** Reads compositions for polling clients: in one query, unless the composition was edited. */
@Injectable()
export class CompositionReader {
  /** By the id of the composition, $1. */
  readonly query: PreparedQuery;
  /** The latest render of a composition, $1, that was completed. */
  private readonly served: PreparedQuery;
  private readonly compositions: RowReader<Composition>;
  private readonly renders: RowReader<Render, 'plan'>;

  constructor(dataSource: DataSource) {
    this.compositions = new RowReader(dataSource.getMetadata(Composition), 'composition');
    this.renders = new RowReader(dataSource.getMetadata(Render), 'render', ['plan']);
    const sql = `
      SELECT ${this.compositions.list}, ${this.renders.list}
      FROM compositions composition JOIN renders render ON render.id = composition.render_id
      WHERE composition.id = $1 AND composition.clip_job_id IS NULL`;
    this.query = new PreparedQuery(dataSource, 'composition', sql);
    this.served = new PreparedQuery(
      dataSource,
      'served-render',
      `SELECT ${this.renders.list} FROM renders render
       WHERE render.composition_id = $1 AND render.output IS NOT NULL
       ORDER BY render.revision DESC, render.created_at DESC LIMIT 1`,
    );
  }

  /** Null: there is none, or it is not `owner`'s. */
  async find(id: string, owner: Owner): Promise<CompositionWithWork | null> {
    const [row] = await this.query.rows([id]);
    if (!row) return null;
    const composition = this.compositions.read(row);
    if (owner !== EVERYONE && composition.ownerId !== owner) return null;
    const render = this.renders.read(row, this.compositions.width);
    return { composition, render, served: render.output ? render : await this.findServed(composition) };
  }

  private async findServed({ id, revision }: Composition): Promise<PlainRender | null> {
    // A revision is rendered again only where it was not completed.
    if (revision === 1) return null;
    const [row] = await this.served.rows([id]);
    return row ? this.renders.read(row) : null;
  }
}
