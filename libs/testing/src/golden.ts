import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Compares a text with the one that is kept in a file. `UPDATE_GOLDEN=1` writes the file instead: look at what
 * changed before it is committed.
 *
 * @throws {Error} when there is no such file yet
 */
export function expectGolden(actual: string, path: string): void {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

/** A command as a text: one argument a line, and what an argument joins with `;` on lines of its own. */
export function argumentLines(args: readonly (readonly string[])[]): string {
  return args
    .flat()
    .map((argument) => `${argument.replaceAll(';', ';\n  ')}\n`)
    .join('');
}
