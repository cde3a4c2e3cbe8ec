import type { AudioSpec } from './audio-spec';
import type { ClipSpec } from './clip-spec';
import type { OutputSpec } from './output-spec';
import type { OverlaySpec } from './overlay-spec';

/** A JSON object. */
export type ClientMetadata = object;

/**
 * A composition as a client asks for it, in the words of the wire. Times are seconds. Stored as it was sent; what it
 * means in frames is worked out by `buildTimeline`.
 */
export interface CompositionSpec {
  readonly title: string;
  readonly clips: readonly ClipSpec[];
  readonly audio?: AudioSpec | null;
  readonly overlays?: readonly OverlaySpec[] | null;
  readonly output?: OutputSpec | null;
  /** Told when the composition has ended. */
  readonly callback_url?: string | null;
  /** 1, which goes first, to 10. */
  readonly priority?: number | null;
  /** The client's own; means nothing here. */
  readonly metadata?: ClientMetadata | null;
  /** What stands for `{{NAME}}` in the texts of the request: see `fillIn`. */
  readonly merge?: Readonly<Record<string, string>> | null;
}
