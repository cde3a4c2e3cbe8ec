import type { PacketIndex, SharedParameterSets } from '@app/media-processing';

/** Sources of one encoding whose packets can stand in an output as they are. */
export interface CopyMaterial {
  /** Of the parameter sets in the header of all segments, copied or encoded. */
  readonly extradataSha256: string;
  /** By the source's id; never empty. */
  readonly indexes: ReadonlyMap<string, PacketIndex>;
  /** What has to stand in that header; absent: the encoding is our own. */
  readonly sharedSets?: SharedParameterSets;
}
