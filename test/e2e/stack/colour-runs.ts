import type { Colour } from './look-at-video';

const isRed = ([r, g, b]: Colour): boolean => r > 180 && g < 60 && b < 60;
const isGreen = ([r, g, b]: Colour): boolean => r < 60 && g > 180 && b < 60;
const isBlack = ([r, g, b]: Colour): boolean => r < 8 && g < 8 && b < 8;

/** How long each colour stays: `12 red, 3 black`. */
export function runsOf(colours: readonly Colour[]): string[] {
  const names = colours.map((colour) =>
    isRed(colour) ? 'red' : isGreen(colour) ? 'green' : isBlack(colour) ? 'black' : `rgb(${colour.join()})`,
  );
  const runs: { name: string; frames: number }[] = [];
  for (const name of names) {
    const last = runs.at(-1);
    if (last?.name === name) last.frames += 1;
    else runs.push({ name, frames: 1 });
  }
  return runs.map(({ name, frames }) => `${frames} ${name}`);
}
