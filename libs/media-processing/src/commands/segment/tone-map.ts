import type { VideoInfo } from '../../media-info/media-info';

/**
 * Filters that bring a picture of high dynamic range (ITU-R BT.2100) to BT.709.
 *
 * 203 cd/m² is what reports on grading take for white that diffuses light (ITU-R BT.2408): it comes out just below
 * white, a grey card at 42 %, and what shines up to 1000 cd/m² is bent into what is left above. The curve of all
 * segments is the same, because the peak is stated rather than taken from what frames say of themselves. So are the
 * primaries that come out of the first filter: of frames that do not say theirs, the next could make nothing.
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

/** Those that the filter knows by ffprobe's names, and can do something with. */
const MATRICES = [
  ...['bt709', 'smpte170m', 'bt470bg', 'fcc', 'ycgco', 'bt2020nc'],
  ...['chroma-derived-nc', 'chroma-derived-c', 'ictcp'],
];

/** The filter's names. */
const CURVES = { hlg: 'arib-std-b67', pq: 'smpte2084' } as const;
