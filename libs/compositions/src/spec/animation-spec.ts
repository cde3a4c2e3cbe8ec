export const ANIMATION_TYPES = [
  'fade',
  'slide-up',
  'slide-down',
  'slide-left',
  'slide-right',
  'pop',
  'typewriter',
] as const;
export type AnimationType = (typeof ANIMATION_TYPES)[number];

/** How an overlay comes and goes. At least one of the types is given. */
export interface AnimationSpec {
  /** Stands for both of the following, where they are absent. */
  readonly type?: AnimationType | null;
  readonly in?: AnimationType | null;
  readonly out?: AnimationType | null;
  /** Of each, in seconds. */
  readonly duration?: number | null;
}
