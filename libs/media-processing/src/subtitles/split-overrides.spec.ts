import * as fc from 'fast-check';
import { splitOverrides, type OverridePiece } from './split-overrides';

/** The same as an expression, which is slow for long texts. */
function splitByExpression(text: string): OverridePiece[] {
  return Array.from(text.matchAll(/\{([^}]*)\}|((?:\\[{}]|[^{])+|\{)/g), ([, block, plain = '']) =>
    block === undefined ? { plain } : { block },
  );
}

describe('splitOverrides', () => {
  it('tells blocks in braces from text', () => {
    const letters = fc.constantFrom('{', '}', '\\', 'a', '\\{', '{\\b1}', '\n');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect([...splitOverrides(text)]).toEqual(splitByExpression(text));
      }),
    );
  });
});
