import { assetIdOf, assetUrl } from './asset-url';

const ID = '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';

describe('assetIdOf', () => {
  it('reads what assetUrl writes', () => {
    expect(assetIdOf(assetUrl(ID))).toBe(ID);
  });

  it('gives every id in one spelling', () => {
    expect(assetIdOf(`ASSET://${ID.toUpperCase()}`)).toBe(ID);
  });

  it.each([
    'https://media.example/a.mp4',
    'asset://1',
    `asset:${ID}`,
    `asset://${ID}/`,
    `asset://${ID}?v=2`,
    `asset://../${ID}`,
    ` asset://${ID}`,
    `asset://${ID}\n`,
  ])('finds no asset in %j', (url) => {
    expect(assetIdOf(url)).toBeNull();
  });
});
