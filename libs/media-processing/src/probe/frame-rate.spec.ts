import { averageFrameRate } from './frame-rate';

describe('averageFrameRate', () => {
  it.each([
    ['30000/1001', '30000/1001', { num: 30_000, den: 1001 }],
    ['57/2', '30/1', { num: 57, den: 2 }],
    ['60/1', '30/1', { num: 30, den: 1 }],
    ['0/0', '25/1', { num: 25, den: 1 }],
    ['24/1', '90000/1', { num: 24, den: 1 }],
    ['0/0', '90000/1', { num: 25, den: 1 }],
    ['0/1', '0/0', { num: 25, den: 1 }],
  ])('average %s on a base of %s', (avg_frame_rate, r_frame_rate, expected) => {
    expect(averageFrameRate({ index: 0, avg_frame_rate, r_frame_rate })).toEqual(expected);
  });

  it('assumes a rate where there is none', () => {
    expect(averageFrameRate({ index: 0 })).toEqual({ num: 25, den: 1 });
  });
});
