import type { PacketIndex, SharedParameterSets } from '@app/media-processing';

/** Sources of one encoding whose packets can be copied into an output. */
export interface CopyMaterial {
  /** Of the parameter sets in the header of all segments, copied or encoded. */
  readonly extradataSha256: string;
  /** By the source's id; never empty. */
  readonly indexes: ReadonlyMap<string, PacketIndex>;
  /** Required parameter sets of that header; absent: the encoding is our own. */
  readonly sharedSets?: SharedParameterSets;
}
