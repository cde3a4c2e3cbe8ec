/** Output options: what sources say of themselves (names, places, chapters) is their owners' affair. */
export const NOTHING_FROM_THE_INPUTS: readonly string[][] = [
  ['-map_metadata', '-1'],
  ['-map_chapters', '-1'],
];
