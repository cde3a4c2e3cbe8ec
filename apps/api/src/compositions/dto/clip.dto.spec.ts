import { findShapeProblems } from '../../validation/find-shape-problems';
import { ClipDto } from './clip.dto';

const problemsOf = (fields: object): string[] =>
  findShapeProblems(ClipDto, { video_url: 'https://media.example/a.mp4', start_time: 0, end_time: 1, ...fields }).map(
    ({ path }) => path,
  );

describe('ClipDto', () => {
  it.each([
    [{ fit: 'contain' }],
    [{ fit: 'cover' }],
    [{ fit: 'stretch' }],
    [{ fit: 'blur' }],
    [{ fit: null }],
    [{ underrun: 'freeze' }],
    [{ underrun: 'loop' }],
    [{ underrun: 'black' }],
    [{ underrun: null }],
  ])('accepts %j', (fields) => {
    expect(problemsOf(fields)).toEqual([]);
  });

  it.each([
    [{ fit: 'fill' }, ['fit']],
    [{ fit: 1 }, ['fit']],
    [{ underrun: '' }, ['underrun']],
  ])('refuses %j', (fields, paths) => {
    expect(problemsOf(fields)).toEqual(paths);
  });
});
