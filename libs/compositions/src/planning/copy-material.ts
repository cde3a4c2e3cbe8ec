import type { PacketIndex } from '@app/media-processing';

/** Sources whose packets already are what encoding would produce. */
export interface CopyMaterial {
  /** Of the parameter sets of all of them, and of what is encoded beside them. */
  readonly extradataSha256: string;
  /** By the source's id; never empty. */
  readonly indexes: ReadonlyMap<string, PacketIndex>;
}
