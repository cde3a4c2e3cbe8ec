import type { VideoInfo } from '../../media-info/media-info';

/**
 * Filters that tone-map high dynamic range (ITU-R BT.2100) to BT.709.
 *
 * 203 cd/m² is reference white (ITU-R BT.2408): it is mapped to just below white, a grey card to 42 %, and highlights
 * up to 1000 cd/m² are compressed into the rest. The curve is the same for all segments, because the peak is stated
 * rather than taken from the metadata of frames. So are the primaries after the first filter: the next one cannot
 * handle untagged frames.
 */
export function toneMap(curve: 'hlg' | 'pq', { range, matrix }: VideoInfo['colour']): string[] {
  const told = MATRICES.find((known) => known === matrix) ?? 'bt2020nc';
  const input = [`tin=${CURVES[curve]}`, 'pin=bt2020', `min=${told}`, `rin=${range ?? 'tv'}`];
  return [
    `zscale=${input.join(':')}:t=linear:p=bt2020:npl=203`,
    'format=gbrpf32le',
    'zscale=p=bt709',
    'tonemap=mobius:param=0.5:desat=0:peak=5',
    'zscale=t=bt709:m=bt709:r=tv',
  ];
}

/** Values that the filter supports under ffprobe's names. */
const MATRICES = [
  ...['bt709', 'smpte170m', 'bt470bg', 'fcc', 'ycgco', 'bt2020nc'],
  ...['chroma-derived-nc', 'chroma-derived-c', 'ictcp'],
];

/** The filter's names. */
const CURVES = { hlg: 'arib-std-b67', pq: 'smpte2084' } as const;
