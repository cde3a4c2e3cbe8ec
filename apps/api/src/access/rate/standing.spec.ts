import { standingOf, type WindowCount } from './standing';

const minute = (hits: number, refused = false): WindowCount => ({ limit: 60, hits, secondsLeft: 42, refused });
const burst = (hits: number, refused = false): WindowCount => ({ limit: 10, hits, secondsLeft: 1, refused });

describe('standingOf', () => {
  it('tells of the minute while all is well', () => {
    expect(standingOf(minute(7), burst(7), 1_000_000)).toEqual({
      limit: 60,
      remaining: 53,
      resetsAtSeconds: 1042,
      retryAfterSeconds: null,
    });
  });

  it('tells of the burst when only that was too much', () => {
    expect(standingOf(minute(11), burst(11, true), 1_000_000)).toEqual({
      limit: 10,
      remaining: 0,
      resetsAtSeconds: 1001,
      retryAfterSeconds: 1,
    });
  });

  it('tells of the longer wait when both were', () => {
    expect(standingOf(minute(61, true), burst(11, true), 1_000_000)).toMatchObject({ retryAfterSeconds: 42 });
  });

  it('never says to come back at once', () => {
    const over = { limit: 60, hits: 61, secondsLeft: 0, refused: true };
    expect(standingOf(over, burst(1), 1_000_000)).toMatchObject({ retryAfterSeconds: 1, resetsAtSeconds: 1001 });
  });
});
