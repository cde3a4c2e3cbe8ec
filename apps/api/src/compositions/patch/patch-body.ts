import type { Request } from 'express';
import { invalidRequest } from '../../http/api-error';
import { isNestedDeeper } from '../../validation/is-nested-deeper';
import { jsonPatch } from './json-patch';
import { mergePatch } from './merge-patch';

/** No composition is nested this deep; the limit makes recursion over a patch safe. */
const MAX_LEVELS = 32;

/**
 * Applies a patch to the body of a composition. The result is not validated; VALIDATION_ERROR if it cannot be applied.
 */
export type Patch = (body: unknown) => unknown;

const KINDS = {
  'application/merge-patch+json': mergePatch,
  'application/json-patch+json': jsonPatch,
} as const;

export type PatchType = keyof typeof KINDS;
export const PATCH_TYPES = Object.keys(KINDS) as PatchType[];

/** The patch in the body of a request, of the kind given by its content type. @throws ApiError VALIDATION_ERROR */
export function patchOf({ headers, body }: Pick<Request<object, unknown, unknown>, 'headers' | 'body'>): Patch {
  const type = PATCH_TYPES.find((known) => headers['content-type']?.toLowerCase().startsWith(known));
  return toPatch(type ?? 'application/merge-patch+json', body);
}

/** Throws VALIDATION_ERROR. */
export function toPatch(type: PatchType, patch: unknown): Patch {
  if (isNestedDeeper(patch, MAX_LEVELS)) {
    throw invalidRequest([{ path: 'body', message: `A patch may be nested to ${MAX_LEVELS} levels at most.` }]);
  }
  return (body) => KINDS[type](body, patch);
}
