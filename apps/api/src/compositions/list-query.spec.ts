import { ApiError } from '../http/api-error';
import { ShapePipe } from '../validation/shape.pipe';
import { ListQueryDto } from './dto/list-query.dto';
import { toCompositionQuery } from './to-composition-query';

const pipe = new ShapePipe(ListQueryDto);

function problemPaths(query: unknown): string[] {
  try {
    pipe.transform(query);
    return [];
  } catch (error) {
    return error instanceof ApiError ? error.problems.map((problem) => problem.path) : ['not an ApiError'];
  }
}

describe('the query of a list', () => {
  it('shows the newest 50 unless it says otherwise', () => {
    expect(toCompositionQuery(pipe.transform({}), null)).toEqual({
      owner: null,
      sort: 'createdAt',
      order: 'DESC',
      limit: 50,
      offset: 0,
    });
  });

  it('can say otherwise', () => {
    const query = { status: 'completed', sort: 'title', order: 'asc', limit: '100', offset: '200' };
    expect(toCompositionQuery(pipe.transform(query), 'key_1')).toEqual({
      owner: 'key_1',
      status: 'completed',
      sort: 'title',
      order: 'ASC',
      limit: 100,
      offset: 200,
    });
  });

  it.each([
    [{ limit: '0' }, ['limit']],
    [{ limit: '101' }, ['limit']],
    [{ limit: '' }, ['limit']],
    [{ limit: '5.5' }, ['limit']],
    [{ limit: '1e1' }, ['limit']],
    [{ limit: ' 5' }, ['limit']],
    [{ limit: '٥' }, ['limit']],
    [{ limit: ['1', '2'] }, ['limit']],
    [{ offset: '-1' }, ['offset']],
    [{ offset: '99999999999999999999' }, ['offset']],
    [{ offset: '2147483648' }, ['offset']],
    [{ sort: 'progress' }, ['sort']],
    [{ sort: 'created_at; DROP TABLE compositions' }, ['sort']],
    [{ order: 'ASC' }, ['order']],
    [{ status: 'done' }, ['status']],
    [{ status: '' }, ['status']],
    [{ stauts: 'queued' }, ['stauts']],
    [{ limit: 'x', page: '1' }, ['page', 'limit']],
  ])('refuses %j', (query, paths) => {
    expect(problemPaths(query)).toEqual(paths);
  });
});
