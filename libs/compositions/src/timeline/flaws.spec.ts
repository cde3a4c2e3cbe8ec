import type { CompositionSpec } from '../spec';
import { givenOf, hideFlaws, unlessFlawed } from './flaws';

const REQUEST = { title: 3, clips: [{ start_time: 'x', end_time: 4 }, null], audio: null, output: { codec: 'h264' } };
const spec = hideFlaws(REQUEST, [
  { path: 'title' },
  { path: 'clips.0.start_time' },
  { path: 'clips.1' },
]) as CompositionSpec;

describe('a request whose flaws are hidden', () => {
  it('shows all that is sound', () => {
    expect([spec.clips.length, spec.clips[0]?.end_time, spec.audio, spec.output?.codec]).toEqual([2, 4, null, 'h264']);
  });

  it('stops a check that reads what is wrong, and no other', () => {
    const ends = spec.clips.map((clip) => unlessFlawed(() => [clip.end_time]));
    expect(ends).toEqual([[4], []]);
    expect(unlessFlawed(() => [spec.title])).toEqual([]);
    expect(unlessFlawed(() => spec.clips.map(({ start_time }) => start_time))).toEqual([]);
  });

  it('counts a field that is wrong among those that are not given', () => {
    expect(givenOf(spec, ['title', 'audio', 'output', 'overlays'])).toEqual(['output']);
  });

  it.each([null, 'text', [REQUEST]])('has nothing to show where it is no request: %j', (request) => {
    expect(unlessFlawed(() => (hideFlaws(request, [{ path: 'body' }]) as CompositionSpec).clips)).toEqual([]);
  });

  it('is the request itself where there are none', () => {
    expect(hideFlaws(REQUEST, [])).toBe(REQUEST);
  });

  it('lets no other error pass for a flaw', () => {
    expect(() => unlessFlawed(() => [spec.audio?.tracks?.length, Number(1n / 0n)])).toThrow(RangeError);
  });
});
