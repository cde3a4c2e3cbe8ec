/** Microseconds as ffmpeg reads times: decimal seconds, nothing lost. */
export function formatSeconds(microseconds: number): string {
  return (microseconds / 1_000_000).toFixed(6);
}
