import { ApiError, invalidRequest, notFound } from './api-error';
import { checkTogether } from './check-together';

const refuse = (path: string) => (): never => {
  throw invalidRequest([{ path, message: 'No.' }]);
};
const later = (check: () => unknown) => () => Promise.resolve().then(check);
const errorOf = (checking: Promise<unknown>): Promise<unknown> => checking.catch((error: unknown) => error);

describe('checkTogether', () => {
  it('gives what each check gives', async () => {
    const [id, count, nothing] = await checkTogether(
      () => 'a',
      () => Promise.resolve(1),
      () => undefined,
    );
    expect([id.length, count + 1, nothing]).toEqual([1, 2, undefined]);
  });

  it('tells the problems of all, in their order', async () => {
    const error = await errorOf(checkTogether(later(refuse('path')), () => 1, refuse('query'), later(refuse('body'))));
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).problems.map(({ path }) => path)).toEqual(['path', 'query', 'body']);
  });

  it.each([new Error('away'), notFound('None.')])('does not blame the client where %s', async (reason) => {
    const fail = (): never => {
      throw reason;
    };
    expect(await errorOf(checkTogether(refuse('path'), later(fail)))).toBe(reason);
  });
});
