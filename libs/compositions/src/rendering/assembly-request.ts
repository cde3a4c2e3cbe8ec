import type { ResourceUsage } from '@app/media-processing';
import type { RenderPlan } from '../planning/render-plan';
import type { LocalPicture } from './finished-parts';

/** What an output is put together from. */
export interface AssemblyRequest {
  readonly renderId: string;
  readonly plan: RenderPlan;
  /** Of the composition. */
  readonly title: string;
  /** The first of the plan's. */
  readonly picture: LocalPicture;
  /** Nothing lies there where the format has no sound. */
  readonly audioPath: string;
  readonly signal: AbortSignal;
  /** Called with how much of it is done, 0-1. */
  readonly onProgress: (fraction: number) => void;
}

/** An output that is verified, and still has to be stored. */
export interface Assembled {
  /** Of each run that made it. */
  readonly usages: readonly (ResourceUsage | null)[];
  readonly sizeBytes: number;
}
