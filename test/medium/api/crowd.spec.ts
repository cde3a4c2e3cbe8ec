// More who want something at once than there are connections to the database.
import { DataSource } from 'typeorm';
import { BODY, postComposition, postJson, startApi, type RunningApi } from './start-api';

const CROWD = 30;

describe('a crowd of new compositions', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('keeps nobody waiting who only asks, and is taken on one after the other', async () => {
    const id = await postComposition(api.origin);
    const runner = api.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE renders IN EXCLUSIVE MODE');
    const posts = Array.from({ length: CROWD }, () => postJson(`${api.origin}/api/v1/compositions`, BODY));
    for (let asked = 0; asked < 10; asked += 1) {
      expect((await fetch(`${api.origin}/api/v1/compositions/${id}`)).status).toBe(200);
    }
    await runner.rollbackTransaction();
    await runner.release();
    expect((await Promise.all(posts)).map(({ status }) => status)).toEqual(Array(CROWD).fill(202));
  });
});
