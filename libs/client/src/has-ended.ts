import type { components } from './api-types';

type Status = components['schemas']['CompositionDto']['status'];

const ENDED: readonly Status[] = ['completed', 'failed', 'cancelled'];

/** Whether nothing more becomes of a composition by itself. */
export const hasEnded = (status: Status): boolean => ENDED.includes(status);
