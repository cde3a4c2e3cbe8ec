import type { LocalInputs } from '../../ffmpeg-command';

/** What filters work on: 4:2:0 of BT.709, limited range. */
export interface FilterContext {
  /** `yuv420p`, or `yuva420p` if parts may be transparent. */
  readonly pixelFormat: string;
  /** Lines of the output. */
  readonly frameHeight: number;
  readonly inputs: LocalInputs;
}
