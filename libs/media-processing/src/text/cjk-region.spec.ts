import { cjkRegions } from './cjk-region';

describe('cjkRegions', () => {
  it.each([
    ['東京都へようこそ', 'jp'],
    ['カタカナ', 'jp'],
    ['서울 漢字', 'kr'],
    ['欢迎来到北京', 'sc'],
    ['→', 'sc'],
  ])('takes %s for that of %s first', (text, region) => {
    expect(cjkRegions(text)[0]).toBe(region);
    expect([...cjkRegions(text)].sort()).toEqual(['jp', 'kr', 'sc']);
  });
});
