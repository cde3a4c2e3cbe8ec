import type { ClipLayer, Segment } from '@app/media-processing';
import { orderByCost } from './order-by-cost';
import type { PlannedSegment } from './render-plan';

const CLIP: ClipLayer = { kind: 'clip', sourceId: 'a', sourceFrame: 0, sourceEndFrame: 900, fit: 'contain' };
const profile: PlannedSegment['profile'] = {
  ...{ codec: 'h264', width: 1280, height: 720, quality: 'medium' },
  frameRate: { num: 30, den: 1 },
};
const encode = (frames: number, layers = 1, startFrame = 900): Segment => ({
  ...{ kind: 'encode', startFrame, frames },
  layers: Array.from({ length: layers }, () => CLIP),
});
const copy: Segment = { kind: 'copy', startFrame: 900, frames: 9000, sourceId: 'a', sourceFrame: 0 };

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

  it('begins with what is watched first', () => {
    expect(order(encode(15, 1, 0), encode(15, 1, 15), encode(300, 1, 30), encode(6000, 1, 330))).toEqual([0, 1, 3, 2]);
  });

  it('goes on with what costs far more than the rest, wherever that is', () => {
    const [usual, costly] = [encode(120), encode(600)];
    expect(order(...Array<Segment>(20).fill(usual), costly)).toEqual([20, ...Array(20).keys()]);
  });

  it('goes along the timeline, and keeps only the last few waiting for those behind them', () => {
    const [usual, short] = [encode(120), encode(30)];
    const sections = [usual, short, usual, usual, short, usual, usual, usual];
    const inSection = [0, 2, 3, 5, 6, 7, 1, 4];
    expect(order(...sections, ...sections)).toEqual([...inSection, ...inSection.map((index) => index + 8)]);
  });
});
