import { Injectable } from '@nestjs/common';
import type { CompositionStatus } from '@app/contracts';
import { EVERYONE, type Owner } from '@app/database';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { Composition } from './composition.entity';
import { listPage, type ListPage } from './list-page';
import { RecentCounts } from './recent-counts';

export interface CompositionQuery {
  readonly owner: Owner;
  readonly status?: CompositionStatus;
  readonly sort: 'createdAt' | 'updatedAt' | 'title';
  readonly order: 'ASC' | 'DESC';
  readonly limit: number;
  readonly offset: number;
}

/** The columns that a list shows: without the request, which may be long. */
const SHOWN = ['id', 'title', 'status', 'progress', 'createdAt', 'completedAt', 'durationSeconds'] as const;
export type ListedComposition = Pick<Composition, (typeof SHOWN)[number]>;

/** Lists compositions in an order. Each query has an index that returns its rows in that order. */
@Injectable()
export class CompositionList {
  private readonly counts = new RecentCounts();

  constructor(private readonly dataSource: DataSource) {}

  async page({ sort, order, limit, offset, ...which }: CompositionQuery): Promise<ListPage<ListedComposition>> {
    // The tie is broken in the direction of the order, so that one index is good for both.
    const found = await this.those(which)
      .select(SHOWN.map((column) => `composition.${column}`))
      .orderBy(`composition.${sort}`, order)
      .addOrderBy('composition.id', order)
      .limit(limit + 1)
      .offset(offset)
      .getMany();
    const counted = await this.counts.of(nameOf(which), () => this.those(which).getCount());
    return listPage(found, { limit, offset }, counted);
  }

  private those({ owner, status }: Pick<CompositionQuery, 'owner' | 'status'>): SelectQueryBuilder<Composition> {
    const query = this.dataSource.manager
      .createQueryBuilder(Composition, 'composition')
      .where('composition.clip_job_id IS NULL');
    // Compositions without an owner are indexed under a placeholder: PostgreSQL does not use the index's order for
    // `owner_id IS NULL`.
    if (owner !== EVERYONE) query.andWhere(`coalesce(composition.owner_id, '') = :owner`, { owner: owner ?? '' });
    return status ? query.andWhere('composition.status = :status', { status }) : query;
  }
}

function nameOf({ owner, status }: Pick<CompositionQuery, 'owner' | 'status'>): string {
  return `${status ?? ''}:${owner === EVERYONE ? '*' : `=${owner ?? ''}`}`;
}
