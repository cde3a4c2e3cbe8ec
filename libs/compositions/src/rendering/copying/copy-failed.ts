import type { Problems } from '@app/media-processing';

/** A copy, or something next to one, failed verification. The render can continue without copies. */
export class CopyFailed extends Error {
  /** @param sourceIds sources that cannot be copied from; null: all of them */
  constructor(
    readonly sourceIds: ReadonlySet<string> | null,
    problems: Problems,
    cause?: unknown,
  ) {
    super(`Packets cannot be copied: ${problems.join('; ')}`, { cause });
    this.name = 'CopyFailed';
  }
}
