import { WholeNumberTextField } from '../validation/fields/whole-number-text-field';

const DEFAULT_PAGE_SIZE = 50;

/** PostgreSQL would take more; nobody pages that far. */
const MAX_OFFSET = 2_147_483_647;

/** Paging parameters of a query string. */
export class PageQueryDto {
  @WholeNumberTextField({
    minimum: 1,
    maximum: 100,
    description: 'Maximum number of items to return.',
    default: DEFAULT_PAGE_SIZE,
    optional: true,
  })
  limit?: string;

  @WholeNumberTextField({
    minimum: 0,
    maximum: MAX_OFFSET,
    description: 'Number of items to skip.',
    default: 0,
    optional: true,
  })
  offset?: string;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** The page that a validated query string requests: the first by default. */
export function toPage({ limit, offset }: PageQueryDto): Page {
  return { limit: Number(limit ?? DEFAULT_PAGE_SIZE), offset: Number(offset ?? 0) };
}
