import type { ResourceUsage } from '@app/media-processing';
import type { LocalParts } from '../../cache/stored-parts';
import type { RenderPlan } from '../../planning/render-plan';

/** What an output is assembled from. */
export interface AssemblyRequest extends Pick<LocalParts, 'pictures' | 'audioPath'> {
  readonly plan: RenderPlan;
  /** Of the composition. */
  readonly title: string;
  readonly signal: AbortSignal;
  /** Called with how much of it is done, 0-1. */
  readonly onProgress: (fraction: number) => void;
}

/** A verified output that still has to be stored. */
export interface Assembled {
  /** Of each run that made it. */
  readonly usages: readonly (ResourceUsage | null)[];
  readonly sizeBytes: number;
}
