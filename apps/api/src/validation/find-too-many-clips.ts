import type { Problem } from '@app/compositions';
import { listRule } from './fields/list-field';
import { refusal } from './field-rule';
import { isPlainObject } from './is-plain-object';

/** More clips than this server accepts, which a DTO cannot know: decorators run before the settings are read. */
export function findTooManyClips(body: unknown, maxClips: number): Problem | null {
  if (!isPlainObject(body) || !Array.isArray(body.clips) || body.clips.length <= maxClips) return null;
  const rule = listRule({ of: 'clips', minItems: 1, maxItems: maxClips });
  return { path: 'clips', message: refusal(rule, 'clips', body.clips) };
}
