import type { CompositionWithWork } from '@app/compositions';

/** The render that a preview shows: the latest, or if that failed, the one whose output is served. */
export function watchedRender({ composition, render, served }: CompositionWithWork): CompositionWithWork['render'] {
  const cameToNothing = composition.status === 'failed' || composition.status === 'cancelled';
  return cameToNothing && served ? served : render;
}
