import { outlineColour } from './outline-colour';

describe('outlineColour', () => {
  it.each([
    ['#FFFFFF', '#000000'],
    ['#ffd400', '#000000'],
    ['#FF0000', '#000000'],
    ['#808080', '#000000'],
    ['#000000', '#FFFFFF'],
    ['#0033CC', '#FFFFFF'],
    ['#5A2D0C', '#FFFFFF'],
  ])('outlines %s with %s', (colour, outline) => {
    expect(outlineColour(colour)).toBe(outline);
  });
});
