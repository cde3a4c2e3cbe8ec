import type { ColourInfo, VideoInfo } from '../../media-info/media-info';
import { mediaInfo } from '../fixtures/inputs';
import type { ColourConversion } from './convert-colour';
import { convertColour, FROM_RGB } from './convert-colour';

const UNTAGGED: ColourInfo = { range: null, matrix: null, primaries: null, transfer: null };

function convert(pixelFormat: string, colour: Partial<ColourInfo> = {}, size = [1920, 1080]): ColourConversion {
  return convertVideo({
    pixelFormat,
    colour: { ...UNTAGGED, ...colour },
    displayWidth: size[0] ?? 0,
    displayHeight: size[1] ?? 0,
  });
}

function convertVideo(differences: Partial<VideoInfo>): ColourConversion {
  const { video } = mediaInfo({ video: differences });
  if (!video) throw new Error('the fixture has a picture');
  return convertColour(video);
}

const NOTHING: ColourConversion = { scaleOptions: [], filters: [] };

const fromYuv = (matrix: string, range: string): ColourConversion => ({
  scaleOptions: [`in_range=${range}`, `out_range=${range}`],
  filters: [
    `colorspace=ispace=${matrix}:iprimaries=bt709:itrc=bt709:irange=${range}` +
      ':space=bt709:primaries=bt709:trc=bt709:range=tv:format=yuv420p',
  ],
});

describe('convertColour', () => {
  it('leaves BT.709 alone, whatever its depth and subsampling', () => {
    expect(convert('yuv420p', { matrix: 'bt709', range: 'tv' })).toEqual(NOTHING);
    expect(convert('yuv422p10le', { matrix: 'bt709' })).toEqual(NOTHING);
  });

  it('takes untagged high definition for BT.709, and less for BT.601', () => {
    expect(convert('yuv420p')).toEqual(NOTHING);
    expect(convert('yuv420p', {}, [720, 1280])).toEqual(NOTHING);
    expect(convert('yuv420p', {}, [1024, 576])).toEqual(fromYuv('smpte170m', 'tv'));
  });

  it('believes a tag, whatever the size', () => {
    expect(convert('yuv420p', { matrix: 'bt470bg' })).toEqual(fromYuv('bt470bg', 'tv'));
    expect(convert('yuv420p', { matrix: 'bt709' }, [320, 240])).toEqual(NOTHING);
  });

  it('brings wide primaries into those of BT.709, also where nothing else has to change', () => {
    const [fromBt2020] = convert('yuv420p10le', { matrix: 'bt2020nc', primaries: 'bt2020' }).filters;
    expect(fromBt2020).toContain('ispace=bt2020nc:iprimaries=bt2020');
    const [fromP3] = convert('yuv420p', { matrix: 'bt709', range: 'tv', primaries: 'smpte432' }).filters;
    expect(fromP3).toContain('ispace=bt709:iprimaries=smpte432');
    expect(convert('yuv420p', { matrix: 'bt709', range: 'tv', primaries: 'smpte170m' })).toEqual(NOTHING);
  });

  it('brings full range into the limited one, tagged or named', () => {
    expect(convert('yuv420p', { matrix: 'bt709', range: 'pc' })).toEqual(fromYuv('bt709', 'pc'));
    expect(convert('yuvj420p', { matrix: 'bt470bg' })).toEqual(fromYuv('bt470bg', 'pc'));
  });

  it.each(['rgb24', 'rgba', 'gbrp', 'bgra', 'pal8'])('makes BT.709 of %s', (pixelFormat) => {
    expect(convert(pixelFormat)).toEqual({ scaleOptions: FROM_RGB, filters: [] });
  });

  it('takes untagged grey for full range', () => {
    expect(convert('gray').scaleOptions).toEqual(['in_range=pc', 'out_range=tv']);
    expect(convert('gray10le', { range: 'tv' }).scaleOptions).toEqual(['in_range=tv', 'out_range=tv']);
  });

  it.each([
    ['hlg', 'arib-std-b67'],
    ['pq', 'smpte2084'],
  ] as const)('brings %s down to what a screen shows', (hdr, tin) => {
    const { scaleOptions, filters } = convertVideo({ pixelFormat: 'yuv420p10le', colour: UNTAGGED, hdr });
    expect(scaleOptions).toEqual([]);
    expect(filters[0]).toBe(`zscale=tin=${tin}:pin=bt2020:min=bt2020nc:rin=tv:t=linear:p=bt2020:npl=203`);
    expect(filters.at(-1)).toBe('zscale=t=bt709:m=bt709:r=tv');
  });

  it.each([
    ['ictcp', 'ictcp'],
    ['smpte240m', 'bt2020nc'],
    ['reserved', 'bt2020nc'],
  ])('of a matrix that is called %s takes %s, which zscale knows', (matrix, min) => {
    const colour = { ...UNTAGGED, matrix };
    const { filters } = convertVideo({ pixelFormat: 'yuv420p10le', colour, hdr: 'pq' });
    expect(filters[0]).toContain(`:min=${min}:`);
  });
});
