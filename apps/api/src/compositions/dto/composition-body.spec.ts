import { parseSettings } from '@app/config';
import { judgeBodiesBy } from '../judge-body';
import { EXAMPLE } from './composition-body';

const judge = judgeBodiesBy(
  parseSettings({
    DATABASE_URL: 'postgres://127.0.0.1/none',
    REDIS_URL: 'redis://127.0.0.1',
    URL_SIGNING_SECRET: '0123456789abcdef',
  }),
);

describe('the composition that documentation shows', () => {
  it('can be sent as it is', () => {
    expect(judge(EXAMPLE).problems).toEqual([]);
  });
});
