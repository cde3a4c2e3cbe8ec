/** Where a packet lies in its file, in bytes. */
export interface Extent {
  readonly position: number;
  readonly size: number;
}

export interface PictureHead {
  /** Whether what follows needs nothing that came before: an IDR picture, or what a codec has in place of it. */
  readonly isIdr: boolean;
  /** Whether the packet brings parameter sets of its own, which then hold for all that follows. */
  readonly hasSets: boolean;
}
