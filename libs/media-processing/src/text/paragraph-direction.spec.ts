import { paragraphDirection } from './paragraph-direction';

describe('paragraphDirection', () => {
  it.each([
    ['Hello', 'ltr'],
    ['', 'ltr'],
    ['123 !?', 'ltr'],
    ['नमस्ते', 'ltr'],
    ['مرحبا', 'rtl'],
    ['שלום', 'rtl'],
    ['(12) "שלום" and then English', 'rtl'],
    ['iPhone שלום', 'ltr'],
    ['\u200Fabc', 'rtl'],
    ['\u200Eשלום', 'ltr'],
  ])('reads %j as %s', (paragraph, direction) => {
    expect(paragraphDirection(paragraph)).toBe(direction);
  });
});
