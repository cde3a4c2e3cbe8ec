import type { ClipLayer, Segment } from '@app/media-processing';
import { orderByCost } from './order-by-cost';
import type { PlannedSegment } from './render-plan';

const CLIP: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 900, fit: 'contain' };
const profile: PlannedSegment['profile'] = {
  ...{ codec: 'h264', width: 1280, height: 720, quality: 'medium' },
  frameRate: { num: 30, den: 1 },
};
const encode = (frames: number, layers = 1): Segment => ({
  ...{ kind: 'encode', startFrame: 0, frames },
  layers: Array.from({ length: layers }, () => CLIP),
});
const copy: Segment = { kind: 'copy', startFrame: 0, frames: 9000, sourceId: 'a', sourceFrame: 0 };

const order = (...segments: Segment[]): number[] =>
  orderByCost(segments.map((segment, index) => ({ profile, segment, index }))).map(({ index }) => index);

describe('orderByCost', () => {
  it('puts the costly first', () => {
    expect(order(encode(30), encode(300), encode(3000))).toEqual([2, 1, 0]);
  });

  it('leaves what costs about the same in the order of the timeline', () => {
    expect(order(encode(310), encode(300), encode(290))).toEqual([0, 1, 2]);
  });

  it('counts what lies above one another', () => {
    expect(order(encode(300), encode(300, 8))).toEqual([1, 0]);
  });

  it('leaves copying to the end', () => {
    expect(order(copy, encode(1))).toEqual([1, 0]);
  });
});
