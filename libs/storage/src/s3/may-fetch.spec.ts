import { mayFetch } from './may-fetch';

const reach = { buckets: ['footage', 'shared/public/', 'ours'], own: { bucket: 'ours', prefix: 'video/' } };

describe('mayFetch', () => {
  it.each([
    ['footage', 'a.mp4', true],
    ['footage-2', 'a.mp4', false],
    ['footag', 'e/a.mp4', false],
    ['shared', 'public/a.mp4', true],
    ['shared', 'private/a.mp4', false],
    ['shared', 'public', false],
    ['ours', 'footage/a.mp4', true],
    ['ours', 'video/outputs/c/r.mp4', false],
    ['others', 'a.mp4', false],
    ['shared', 'public/../private/a.mp4', false],
    ['ours', 'footage/./../video/outputs/c/r.mp4', false],
    ['ours', 'footage/..a/b...mp4', true],
  ])('%s/%s: %s', (bucket, key, may) => {
    expect(mayFetch({ bucket, key }, reach)).toBe(may);
  });

  it('never lets a bucket be read that is all ours', () => {
    const own = { bucket: 'ours', prefix: '' };
    expect(mayFetch({ bucket: 'ours', key: 'outputs/c/r.mp4' }, { buckets: ['ours'], own })).toBe(false);
  });
});
