import type { Problem } from '@app/compositions';
import { listRule } from './fields/list-field';
import { refusal } from './field-rule';
import { isPlainObject } from './is-plain-object';

/** How many clips this server takes, which a DTO cannot know: decorators are run before the settings are read. */
export function findClipCountProblem(body: unknown, maxClips: number): Problem | null {
  if (!isPlainObject(body)) return null;
  const rule = listRule({ of: 'clips', minItems: 1, maxItems: maxClips });
  return rule.accepts(body.clips) ? null : { path: 'clips', message: refusal(rule, 'clips', body.clips) };
}
