import fc from 'fast-check';
import { LineSplitter } from './line-splitter';

function split(chunks: readonly string[]): string[] {
  const splitter = new LineSplitter();
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

describe('LineSplitter', () => {
  it('finds the same lines wherever the text is cut into chunks', () => {
    const line = fc.stringMatching(/^[a-z=0-9 ]{1,12}$/);
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.nat(200)), (lines, cuts) => {
        const text = lines.map((each) => `${each}\n`).join('');
        const edges = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const chunks = edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
        expect(split(chunks)).toEqual(lines);
      }),
    );
  });

  it('takes carriage returns for line ends, alone or with a line feed that comes later', () => {
    expect(split(['frame=1\rframe=2\r', '\nframe=3'])).toEqual(['frame=1', 'frame=2', 'frame=3']);
  });

  it('keeps only the beginning of a line that does not end', () => {
    const [line = ''] = split(Array<string>(100).fill('x'.repeat(10_000)));
    expect(line.length).toBe(65_536);
  });
});
