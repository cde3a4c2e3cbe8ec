import type { Segment } from '@app/media-processing';
import { framesBySegment } from './frames-by-segment';

const segments: Segment[] = [
  { kind: 'generate', colour: 'black', startFrame: 0, frames: 10 },
  { kind: 'generate', colour: 'black', startFrame: 10, frames: 1 },
  { kind: 'generate', colour: 'black', startFrame: 11, frames: 9 },
];

describe('framesBySegment', () => {
  it('finds each frame in its segment', () => {
    expect(framesBySegment(segments, [0, 9, 10, 11, 19])).toEqual([
      { index: 0, frames: [0, 9] },
      { index: 1, frames: [0] },
      { index: 2, frames: [0, 8] },
    ]);
  });

  it('leaves out segments that have none', () => {
    expect(framesBySegment(segments, [12])).toEqual([{ index: 2, frames: [1] }]);
  });
});
