import { toNumber, type Rational } from '../time/rational';

/** `EXT-X-MAP` with media segments that are fragmented MP4: https://www.rfc-editor.org/rfc/rfc8216#section-7 */
const HEAD = ['#EXTM3U', '#EXT-X-VERSION:7'];

export interface PlaylistSegment {
  readonly uri: string;
  readonly seconds: Rational;
}

export interface MediaPlaylist {
  readonly mapUri: string;
  readonly segments: readonly PlaylistSegment[];
  /** See `targetDuration`; the same in all playlists of a presentation. */
  readonly targetSeconds: number;
  /** More segments will follow; players ask again, and begin at the beginning all the same. */
  readonly isGrowing?: boolean;
}

/** What players do not know of a playlist that grows: most would begin with the newest segments, as with a broadcast. */
const FROM_THE_BEGINNING = '#EXT-X-START:TIME-OFFSET=0,PRECISE=YES';

/** The playlist of one rendition. */
export function mediaPlaylist({ mapUri, segments, targetSeconds, isGrowing = false }: MediaPlaylist): string {
  return [
    ...HEAD,
    `#EXT-X-TARGETDURATION:${targetSeconds}`,
    '#EXT-X-MEDIA-SEQUENCE:0',
    `#EXT-X-PLAYLIST-TYPE:${isGrowing ? 'EVENT' : 'VOD'}`,
    '#EXT-X-INDEPENDENT-SEGMENTS',
    ...(isGrowing ? [FROM_THE_BEGINNING] : []),
    `#EXT-X-MAP:URI="${mapUri}"`,
    ...segments.flatMap(({ uri, seconds }) => [`#EXTINF:${toNumber(seconds).toFixed(6)},`, uri]),
    ...(isGrowing ? [] : ['#EXT-X-ENDLIST']),
    '',
  ].join('\n');
}

/** No segment, rounded to whole seconds, may be longer: https://www.rfc-editor.org/rfc/rfc8216#section-4.3.3.1 */
export function targetDuration(segments: readonly Pick<PlaylistSegment, 'seconds'>[]): number {
  return segments.reduce((most, { seconds }) => Math.max(most, Math.round(toNumber(seconds))), 1);
}

/** Bits per second: of the segment with the most, and on average. */
export interface BitRates {
  readonly peak: number;
  readonly average: number;
}

export interface Variant {
  readonly uri: string;
  readonly bitRates: BitRates;
  /** As RFC 6381 names it: `avc1.640028`. */
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly frameRate: Rational;
}

export interface Presentation {
  readonly variants: readonly Variant[];
  readonly audio: Pick<Variant, 'uri' | 'bitRates' | 'codec'>;
}

/** The playlist that a player begins with: what there is to choose from. What stands first is played first. */
export function multivariantPlaylist({ variants, audio }: Presentation): string {
  const sound = ['TYPE=AUDIO', 'GROUP-ID="audio"', 'NAME="Audio"', 'DEFAULT=YES', 'AUTOSELECT=YES', 'CHANNELS="2"'];
  return [
    ...HEAD,
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-MEDIA:${[...sound, `URI="${audio.uri}"`].join(',')}`,
    ...variants.flatMap(({ uri, bitRates, codec, width, height, frameRate }) => [
      `#EXT-X-STREAM-INF:${[
        `BANDWIDTH=${bitRates.peak + audio.bitRates.peak}`,
        `AVERAGE-BANDWIDTH=${bitRates.average + audio.bitRates.average}`,
        `CODECS="${codec},${audio.codec}"`,
        `RESOLUTION=${width}x${height}`,
        `FRAME-RATE=${toNumber(frameRate).toFixed(3)}`,
        'AUDIO="audio"',
      ].join(',')}`,
      uri,
    ]),
    '',
  ].join('\n');
}

/** Of segments with their sizes. */
export function bitRatesOf(segments: readonly { readonly bytes: number; readonly seconds: Rational }[]): BitRates {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const seconds = segments.map((segment) => toNumber(segment.seconds));
  const bits = segments.map(({ bytes }) => bytes * 8);
  return {
    peak: Math.ceil(Math.max(...bits.map((value, index) => value / (seconds[index] ?? 1)))),
    average: Math.ceil(sum(bits) / sum(seconds)),
  };
}
