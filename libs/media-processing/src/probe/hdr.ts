import type { ProbeStream } from './probe-document';

/** ffprobe's names of ITU-R BT.2100's curves. Dolby Vision with a compatible base layer shows as that. */
const CURVES: Readonly<Record<string, 'hlg' | 'pq'>> = { 'arib-std-b67': 'hlg', smpte2084: 'pq' };

export function hdrOf({ color_transfer }: Pick<ProbeStream, 'color_transfer'>): 'hlg' | 'pq' | null {
  return CURVES[color_transfer ?? ''] ?? null;
}
