/** Output options that drop the metadata of the sources (names, locations, chapters), which may be private. */
export const NOTHING_FROM_THE_INPUTS: readonly string[][] = [
  ['-map_metadata', '-1'],
  ['-map_chapters', '-1'],
];
