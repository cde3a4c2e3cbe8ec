import type { CompositionQuery } from '@app/compositions';
import type { Owner } from '@app/database';
import { toPage } from '../http/page-query.dto';
import type { ListQueryDto, SORT_FIELDS } from './dto/list-query.dto';

const COLUMNS = {
  created_at: 'createdAt',
  updated_at: 'updatedAt',
  title: 'title',
} as const satisfies Record<(typeof SORT_FIELDS)[number], CompositionQuery['sort']>;

/** Converts a validated query string; newest first by default. */
export function toCompositionQuery(query: ListQueryDto, owner: Owner): CompositionQuery {
  return {
    owner,
    ...(query.status === undefined ? {} : { status: query.status }),
    sort: COLUMNS[query.sort ?? 'created_at'],
    order: query.order === 'asc' ? 'ASC' : 'DESC',
    ...toPage(query),
  };
}
