import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { invalidRequest } from '../http/api-error';
import type { Wire } from '../openapi/wire';
import type { CompositionDto } from './dto/composition.dto';

/** https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3 and, of lists, #section-5.6.1 */
const TAG_LIST = /^[ \t,]*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"[ \t]*(?:,[ \t,]*|$))+$/;
const TAG = /(?<weak>W\/)?"(?:r(?<revision>\d{1,9})(?:-[^"]*)?|[^"]*)"/g;

/**
 * The ETag of a response. The part after the revision changes with the content, so that polling clients see progress;
 * edits are compared by the revision only, so that any response during a render can be the basis of an edit.
 */
export function revisionTag(composition: Wire<CompositionDto>): string {
  const digest = createHash('sha256').update(JSON.stringify(composition)).digest('base64url');
  return `"r${composition.revision}-${digest}"`;
}

/** Of no answer, but of all of a revision. */
export function tagOf(revision: number): string {
  return `"r${revision}"`;
}

/**
 * The revisions that an edit applies to; null: any. Weak tags match none, as the comparison is strong:
 * https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1
 *
 * @throws ApiError VALIDATION_ERROR if it is not a list of entity tags
 */
export function revisionsIn({ headers }: Pick<Request, 'headers'>): readonly number[] | null {
  const given = headers['if-match'];
  if (given === undefined || given === '*') return null;
  if (!TAG_LIST.test(given)) {
    const message =
      'If-Match must be *, or a list of entity tags in quotes: the ETag of an answer, or "r4" for revision 4.';
    throw invalidRequest([{ path: 'If-Match', message }]);
  }
  return [...given.matchAll(TAG)].flatMap(({ groups: { weak, revision } = {} }) =>
    weak === undefined && revision !== undefined ? [Number(revision)] : [],
  );
}
