/** Something that the process needs, and how to find out whether it is there. */
export interface DependencyCheck {
  /** `database`, `redis`, `storage`, `ffmpeg`: as it is called in answers. */
  readonly name: string;
  /** Without an essential dependency the process cannot serve; without another it serves less. */
  readonly essential: boolean;
  /** Throws when the dependency cannot be used. May take as long as it likes: the caller does not wait for ever. */
  readonly check: () => Promise<unknown>;
}

/** Injection token of the `DependencyCheck`s of the process. */
export const DEPENDENCY_CHECKS = Symbol('DependencyChecks');
