/**
 * How many ems libass counts as the size of a font, as Windows did: from the highest ascent to the lowest descent of
 * its `OS/2` table (https://github.com/libass/libass/blob/0.17.1/libass/ass_font.c, `set_font_metrics`). By the package.
 */
const CELL_EMS: readonly (readonly [RegExp, number])[] = [
  [/^@fontsource\/inter\//, 1.4302],
  [/^inter-ui\//, 1.2102],
  [/^@fontsource\/noto-sans\//, 1.519],
  [/^@fontsource\/noto-sans-arabic\//, 2.169],
  [/^@fontsource\/noto-sans-devanagari\//, 1.906],
  [/^@fontsource\/noto-sans-hebrew\//, 1.36],
  [/^@fontsource\/noto-sans-thai\//, 1.511],
  [/^@fontsource-variable\/noto-sans-(?:jp|kr|sc)\//, 1.448],
];

/** The size that makes libass draw a font with an em of so many pixels. */
export function assFontSize(file: string, em: number): number {
  const cell = CELL_EMS.find(([path]) => path.test(file))?.[1];
  if (cell === undefined) throw new Error(`The size of ${file} is not known to subtitles`);
  return em * cell;
}
