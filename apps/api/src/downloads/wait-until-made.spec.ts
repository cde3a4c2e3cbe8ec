import { waitUntilMade } from './wait-until-made';

const client = { closed: false };
const wait = (look: () => Promise<string>): Promise<string> => waitUntilMade(client, look);

beforeEach(() => {
  client.closed = false;
  jest.useFakeTimers({ doNotFake: ['nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

it('answers at once with what is there', async () => {
  const look = jest.fn().mockResolvedValue('made');
  expect(await wait(look)).toBe('made');
  expect(look).toHaveBeenCalledTimes(1);
});

it('answers when it is made', async () => {
  const look = jest.fn().mockResolvedValueOnce('not-yet').mockResolvedValueOnce('not-yet').mockResolvedValue('made');
  const answer = wait(look);
  await jest.advanceTimersByTimeAsync(5000);
  expect(await answer).toBe('made');
  expect(look).toHaveBeenCalledTimes(3);
});

it('gives up in time for proxies', async () => {
  const answer = wait(() => Promise.resolve('not-yet'));
  await jest.advanceTimersByTimeAsync(25_000);
  expect(await answer).toBe('not-yet');
});

it('looks no more for a client that has gone', async () => {
  const look = jest.fn(() => {
    client.closed = true;
    return Promise.resolve('not-yet');
  });
  expect(await wait(look)).toBe('not-yet');
  expect(look).toHaveBeenCalledTimes(1);
});
