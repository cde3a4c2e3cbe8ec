/** One `atempo` keeps all of the sound up to this factor; beyond, it leaves out samples. */
const MAX_FACTOR = 2;
const MIN_FACTOR = 0.5;

/**
 * `atempo` lays windows of 2048 samples (at 48 kHz) over each other, further apart or closer together than they were.
 * Their beginnings are in time, so that slow sound is heard early: by what half a window is stretched.
 */
const HALF_WINDOW_SAMPLES = 1024;

/** Plays sound faster or slower at the same pitch. https://ffmpeg.org/ffmpeg-filters.html#atempo */
export function changeTempo(speed: number): string[] {
  if (speed === 1) return [];
  const factor = Math.min(MAX_FACTOR, Math.max(MIN_FACTOR, speed));
  const delay = Math.round(HALF_WINDOW_SAMPLES * (1 / factor - 1));
  return [`atempo=${factor}`, ...(delay > 0 ? [`adelay=delays=${delay}S:all=1`] : []), ...changeTempo(speed / factor)];
}
