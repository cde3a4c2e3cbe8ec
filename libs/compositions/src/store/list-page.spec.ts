import { listPage } from './list-page';

describe('listPage', () => {
  it.each([
    ['the only one', ['a', 'b'], 0, 2, { items: ['a', 'b'], hasMore: false, total: 2 }],
    ['one that others follow', ['a', 'b', 'c'], 0, 9, { items: ['a', 'b'], hasMore: true, total: 9 }],
    ['the last one', ['c'], 2, 3, { items: ['c'], hasMore: false, total: 3 }],
    ['one beyond the end', [], 50, 3, { items: [], hasMore: false, total: 3 }],
    ['one of a list that has grown since it was counted', ['c', 'd', 'e'], 2, 3, { hasMore: true, total: 5 }],
  ])('is %s', (_, found, offset, counted, page) => {
    expect(listPage(found, { limit: 2, offset }, counted)).toMatchObject(page);
  });
});
