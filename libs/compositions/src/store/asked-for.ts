import { DEFAULTS, type CompositionSpec } from '../spec';
import { fillIn } from '../template/fill-in';
import { totalSeconds } from '../timeline/build-timeline';
import type { Composition } from './composition.entity';

/** What a row keeps of a request. */
export type Asked = Pick<Composition, 'title' | 'spec' | 'template' | 'durationSeconds' | 'priority'>;

/** @param sent a request that was checked */
export function askedFor(sent: CompositionSpec): Asked {
  const { filled: spec } = fillIn(sent);
  return {
    title: spec.title,
    spec,
    template: spec === sent ? null : sent,
    durationSeconds: totalSeconds(spec),
    priority: spec.priority ?? DEFAULTS.priority,
  };
}

/** The request as the client sent it. */
export function asSent({ spec, template }: Pick<Composition, 'spec' | 'template'>): CompositionSpec {
  return template ?? spec;
}
