import { LIMITS } from '@app/compositions';
import { describeValue } from '../describe-value';
import type { FieldDocs, FieldRule } from '../field-rule';
import { isNestedDeeper } from '../is-nested-deeper';
import { isPlainObject } from '../is-plain-object';
import { freeObjectField } from './free-object-field';
import { isStorable } from './text-field';

const { metadataBytes, metadataLevels } = LIMITS;

const rule: FieldRule = {
  name: 'metadata',
  allowed: `an object of at most ${metadataBytes} bytes as JSON in UTF-8, nested to ${metadataLevels} levels at most`,
  accepts: (value) => findFlaw(value) === null,
  describe: (value) => findFlaw(value) ?? '',
};

/** Any JSON object. Optional. */
export function MetadataField(docs: Omit<FieldDocs, 'optional'>): PropertyDecorator {
  return freeObjectField({ rule, values: true }, docs);
}

/** What is wrong with it, in the words that follow "it"; null where nothing is. */
function findFlaw(value: unknown): string | null {
  if (!isPlainObject(value)) return `is ${describeValue(value)}`;
  if (isNestedDeeper(value, metadataLevels)) return 'is nested deeper';
  if (!isKeepable(value))
    return 'contains what cannot be stored (U+0000, half a surrogate pair, or a number that is too large)';
  const bytes = Buffer.byteLength(JSON.stringify(value));
  return bytes > metadataBytes ? `has ${bytes} bytes` : null;
}

/** Whether all of it comes back from the database as it was sent. */
function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isKeepable(inner));
}
