import type { RenderPlan } from '../planning/render-plan';
import { describePreview } from './describe-preview';

const profile = { width: 320, height: 180, frameRate: { num: 30, den: 1 } };
const segments = [30, 60, 90].map((frames) => ({ frames }));
const render = {
  id: 'r',
  plan: { profile, segments } as unknown as RenderPlan,
  isGrowing: true,
  madeBytes: [1000, 1000],
};
const header = Buffer.concat([Buffer.from('....avcC', 'latin1'), Buffer.from('01640028ffe1', 'hex')]);

it('names both tracks, and the bits that they have taken so far', () => {
  const text = describePreview({ render, header, sound: { bitRate: 160_000 }, extent: 'whole' }, 'https://a/p/');
  expect(text).toContain('URI="https://a/p/whole-sound.m3u8"');
  expect(text).toContain('\nhttps://a/p/whole-picture.m3u8\n');
  expect(text).toContain('BANDWIDTH=168000,AVERAGE-BANDWIDTH=165334,CODECS="avc1.640028,mp4a.40.2",RESOLUTION=320x180');
});
