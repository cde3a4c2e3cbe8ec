import { isDependencyDown } from './is-dependency-down';

const coded = (code: string): Error => Object.assign(new Error('…'), { code });

describe('isDependencyDown', () => {
  it.each([
    coded('ECONNREFUSED'),
    coded('ECONNRESET'),
    coded('08006'),
    coded('53300'),
    coded('57P01'),
    coded('57P03'),
    new Error('Connection terminated unexpectedly'),
    new Error('Connection terminated due to connection timeout'),
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection is closed.'),
    new Error("Stream isn't writeable and enableOfflineQueue options is false"),
    new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]),
    new Error('query failed', { cause: coded('ECONNREFUSED') }),
  ])('%s: yes', (error) => {
    expect(isDependencyDown(error)).toBe(true);
  });

  it.each([
    coded('23505'),
    coded('42P01'),
    coded('57014'),
    coded('ENOENT'),
    new TypeError('Cannot read properties of undefined'),
    new Error('query failed', { cause: coded('23505') }),
    'ECONNREFUSED',
    null,
  ])('%s: no', (error) => {
    expect(isDependencyDown(error)).toBe(false);
  });
});
