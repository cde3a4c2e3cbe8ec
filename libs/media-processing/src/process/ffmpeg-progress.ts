/** Where ffmpeg stands; null where it does not tell (yet). */
export interface FfmpegProgress {
  /** Frames of video written so far; null in a run without video. */
  readonly frame: number | null;
  /** How far the output reaches, in microseconds. */
  readonly outTimeUs: number | null;
  /** Output time over wall time: 2 is twice real time. */
  readonly speed: number | null;
}

/**
 * Reads the `key=value` lines of `-progress`. A block of them ends with the line `progress=`, also when ffmpeg was
 * interrupted, so `progress=end` does not mean success.
 *
 * `out_time_ms` is left alone: it holds microseconds (https://trac.ffmpeg.org/ticket/7345).
 */
export class ProgressParser {
  private block = new Map<string, string>();

  /** Returns the progress that the line completes, or null within a block. */
  push(line: string): FfmpegProgress | null {
    const separator = line.indexOf('=');
    if (separator < 0) return null;
    const key = line.slice(0, separator).trim();
    if (key !== 'progress') {
      this.block.set(key, line.slice(separator + 1).trim());
      return null;
    }
    const progress = {
      frame: parseNumber(this.block.get('frame')),
      outTimeUs: parseNumber(this.block.get('out_time_us')),
      speed: parseNumber(this.block.get('speed')?.replace(/x$/, '')),
    };
    this.block = new Map();
    return progress;
  }
}

/** ffmpeg writes `N/A`, or a time before the beginning, for what it does not know. */
function parseNumber(text: string | undefined): number | null {
  const value = Number(text ?? 'N/A');
  return text !== '' && Number.isFinite(value) && value >= 0 ? value : null;
}
