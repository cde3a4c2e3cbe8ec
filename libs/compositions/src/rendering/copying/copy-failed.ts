import type { Problems } from '@app/media-processing';

/** What was copied, or is to stand beside it, is not what it has to be. The render can go on without the copies. */
export class CopyFailed extends Error {
  /** @param sourceIds what cannot be copied from; null: nothing can */
  constructor(
    readonly sourceIds: ReadonlySet<string> | null,
    problems: Problems,
    cause?: unknown,
  ) {
    super(`Packets cannot be copied: ${problems.join('; ')}`, { cause });
    this.name = 'CopyFailed';
  }
}
