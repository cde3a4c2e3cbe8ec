import { LIMITS } from '@app/compositions';
import { describeValue, quote } from '../describe-value';
import type { FieldDocs, FieldRule } from '../field-rule';
import { isPlainObject } from '../is-plain-object';
import { freeObjectField } from './free-object-field';
import { isStorable } from './text-field';

const { mergeNames, mergeValueLength } = LIMITS;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

const rule: FieldRule = {
  name: 'merge',
  allowed:
    `an object of at most ${mergeNames} names (a letter or _, then up to 63 letters, digits or _), each with a text of ` +
    `at most ${mergeValueLength} characters`,
  accepts: (value) => findFlaw(value) === null,
  describe: (value) => findFlaw(value) ?? '',
};

/** Variables and their values. Optional. */
export function MergeField(docs: Omit<FieldDocs, 'optional'>): PropertyDecorator {
  const names = { maxProperties: mergeNames, propertyNames: { pattern: NAME.source } };
  return freeObjectField({ rule, names, values: { type: 'string', maxLength: mergeValueLength } }, docs);
}

/** What is wrong with it, in the words that follow "it"; null where nothing is. */
function findFlaw(value: unknown): string | null {
  if (!isPlainObject(value)) return `is ${describeValue(value)}`;
  const entries = Object.entries(value);
  if (entries.length > mergeNames) return `has ${entries.length} names`;
  const flaws = entries.map(([name, text]) => {
    const flaw = NAME.test(name) ? findTextFlaw(text) : 'as a name';
    return flaw === null ? null : `has ${quote(name)} ${flaw}`;
  });
  return flaws.find((flaw) => flaw !== null) ?? null;
}

function findTextFlaw(text: unknown): string | null {
  if (typeof text !== 'string') return `with ${describeValue(text)}`;
  if (!isStorable(text)) return 'with a character that is not allowed in text (U+0000, or half a surrogate pair)';
  const characters = Array.from(text).length;
  return characters > mergeValueLength ? `with ${characters} characters` : null;
}
