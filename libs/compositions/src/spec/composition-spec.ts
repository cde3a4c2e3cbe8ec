import type { AudioSpec } from './audio-spec';
import type { ClipSpec } from './clip-spec';
import type { OutputSpec } from './output-spec';
import type { OverlaySpec } from './overlay-spec';

/** A JSON object. */
export type ClientMetadata = object;

/**
 * A composition as requested, in the wire format. Times are seconds. Stored as sent; `buildTimeline` converts it to
 * frames.
 */
export interface CompositionSpec {
  readonly title: string;
  readonly clips: readonly ClipSpec[];
  readonly audio?: AudioSpec | null;
  readonly overlays?: readonly OverlaySpec[] | null;
  readonly output?: OutputSpec | null;
  /** URL of the callback at the end. */
  readonly callback_url?: string | null;
  /** From 1 (highest) to 10. */
  readonly priority?: number | null;
  /** The client's own data. */
  readonly metadata?: ClientMetadata | null;
  /** What stands for `{{NAME}}` in the texts of the request: see `fillIn`. */
  readonly merge?: Readonly<Record<string, string>> | null;
}
