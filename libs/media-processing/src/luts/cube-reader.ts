import { invalidMedia } from '../probe/invalid-media';
import { CUBE_SIZE, type CubeLut } from './cube-lut';

/** Colours beyond this are none. */
const MAX_VALUE = 1000;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** For all three channels at once; not in the specification, but DaVinci Resolve writes it. */
const INPUT_RANGE = 'LUT_3D_INPUT_RANGE';

/**
 * Reads a `.cube` file line by line: the 3D table of Adobe's specification 1.0
 *, for colours from 0 to 1.
 *
 * @throws {Fault} INVALID_MEDIA, from every method, with the line that does not fit
 */
export class CubeReader {
  private size = 0;
  private values = new Float64Array(0);
  private count = 0;
  private lineNumber = 0;

  /** @param text without the end of the line */
  readLine(text: string): void {
    this.lineNumber += 1;
    const line = (this.lineNumber === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
    if (line === '' || line.startsWith('#')) return;
    const words = line.split(/\s+/);
    if (NUMBER.test(words[0] ?? '')) this.readRow(words);
    else this.readKeyword(line, words);
  }

  finish(): CubeLut {
    if (this.size === 0) throw invalidMedia('The file is not a 3D LUT: it has no LUT_3D_SIZE. Send a .cube file.');
    if (this.count < this.values.length) {
      const rows = this.values.length / 3;
      throw invalidMedia(`The LUT has ${this.count / 3} rows; LUT_3D_SIZE ${this.size} needs ${rows}.`);
    }
    return { size: this.size, values: this.values };
  }

  private readKeyword(line: string, [keyword = '', ...rest]: readonly string[]): void {
    if (this.count > 0) throw this.flaw('stands among the rows; keywords come before them');
    switch (keyword) {
      case 'TITLE':
        if (!/^TITLE\s+"[^"]*"$/.test(line)) throw this.flaw('is no TITLE "…"');
        return;
      case 'LUT_3D_SIZE':
        this.readSize(rest);
        return;
      case 'LUT_1D_SIZE':
        throw invalidMedia('The file is a 1D LUT; only 3D LUTs (LUT_3D_SIZE) are applied. Export it as a 3D LUT.');
      case 'DOMAIN_MIN':
        this.requireAll(rest, { length: 3, value: 0 });
        return;
      case 'DOMAIN_MAX':
        this.requireAll(rest, { length: 3, value: 1 });
        return;
      case INPUT_RANGE:
        this.requireAll(rest.slice(0, 1), { length: 1, value: 0 });
        this.requireAll(rest.slice(1), { length: 1, value: 1 });
        return;
      default:
        throw this.flaw('is neither a row of three numbers nor a keyword of .cube files');
    }
  }

  private readSize(words: readonly string[]): void {
    const size = words.length === 1 && /^\d{1,9}$/.test(words[0] ?? '') ? Number(words[0]) : 0;
    if (this.size !== 0) throw this.flaw('gives LUT_3D_SIZE a second time');
    if (size < CUBE_SIZE.min || size > CUBE_SIZE.max) {
      throw this.flaw(`has a LUT_3D_SIZE that is no whole number from ${CUBE_SIZE.min} to ${CUBE_SIZE.max}`);
    }
    this.size = size;
    this.values = new Float64Array(3 * size ** 3);
  }

  /** ffmpeg heeds where a domain ends but not where it begins */
  private requireAll(words: readonly string[], { length, value }: { length: number; value: number }): void {
    if (words.length === length && words.every((word) => NUMBER.test(word) && Number(word) === value)) return;
    throw this.flaw('gives another domain than 0 to 1, which is the only one that is applied');
  }

  private readRow(words: readonly string[]): void {
    if (this.size === 0) throw this.flaw('is a row before LUT_3D_SIZE');
    if (this.count === this.values.length) throw this.flaw(`is one row more than LUT_3D_SIZE ${this.size} has`);
    const row = words.map((word) => (NUMBER.test(word) ? Number(word) : NaN));
    if (row.length !== 3 || !row.every((value) => Math.abs(value) <= MAX_VALUE)) {
      throw this.flaw(`is not three numbers from -${MAX_VALUE} to ${MAX_VALUE}`);
    }
    this.values.set(row, this.count);
    this.count += 3;
  }

  private flaw(what: string): Error {
    return invalidMedia(`Line ${this.lineNumber} of the LUT ${what}.`);
  }
}
