import type { HardwareEncoder } from '../segments/stream-profile';

/** What the operator allows (`HWACCEL`). */
export const HARDWARE_POLICIES = ['auto', 'nvenc', 'qsv', 'vaapi', 'off'] as const;
export type HardwarePolicy = (typeof HARDWARE_POLICIES)[number];

/** Whether an encoder may be used at all. */
export function allows(policy: HardwarePolicy, encoder: HardwareEncoder): boolean {
  return policy === 'auto' || encoder === `h264_${policy}`;
}
