import { nearestName } from './nearest-name';

describe('nearestName', () => {
  const known = ['title', 'clips', 'audio', 'overlays', 'output', 'end_time', 'fps'];

  it.each([
    ['titel', 'title'],
    ['clip', 'clips'],
    ['overlay', 'overlays'],
    ['endTime', 'end_time'],
    ['END-TIME', 'end_time'],
    ['fbs', 'fps'],
    ['outputs', 'output'],
  ])('takes %s for %s', (given, meant) => {
    expect(nearestName(given, known)).toBe(meant);
  });

  it.each(['callback_url', '', '__proto__', 'x', 'fpsss'])('makes nothing of %j', (given) => {
    expect(nearestName(given, known)).toBeNull();
  });
});
