import { LineRing } from './line-ring';

describe('LineRing', () => {
  it('forgets the oldest lines once it is full', () => {
    const ring = new LineRing(2);
    ['a', 'b', 'c'].forEach((line) => {
      ring.push(line);
    });
    expect(ring.lines()).toEqual(['b', 'c']);
  });

  it('cuts lines that are too long to log', () => {
    const ring = new LineRing(1);
    ring.push('x'.repeat(5_000));
    expect(ring.lines()).toEqual(['x'.repeat(1_000)]);
  });
});
