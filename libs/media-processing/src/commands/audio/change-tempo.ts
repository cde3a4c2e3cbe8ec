/** Up to this factor, one `atempo` uses all samples; beyond it, some are skipped. */
const MAX_FACTOR = 2;
const MIN_FACTOR = 0.5;

/**
 * `atempo` overlaps windows of 2048 samples (at 48 kHz), moved further apart or closer together. The starts of the
 * windows are in time, so slowed audio is early: by the amount that half a window is stretched.
 */
const HALF_WINDOW_SAMPLES = 1024;

/** Plays audio faster or slower at the same pitch. https://ffmpeg.org/ffmpeg-filters.html#atempo */
export function changeTempo(speed: number): string[] {
  if (speed === 1) return [];
  const factor = Math.min(MAX_FACTOR, Math.max(MIN_FACTOR, speed));
  const delay = Math.round(HALF_WINDOW_SAMPLES * (1 / factor - 1));
  return [`atempo=${factor}`, ...(delay > 0 ? [`adelay=delays=${delay}S:all=1`] : []), ...changeTempo(speed / factor)];
}
