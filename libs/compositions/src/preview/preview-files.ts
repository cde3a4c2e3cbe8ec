/** A virtual folder below that of an output: its files are generated on request. */
export const PREVIEW_FOLDER = 'preview/';
export const PREVIEW_PLAYLIST = 'index.m3u8';

/**
 * What a playlist lists: what is `made` so far, and grows; or the `whole` timeline from the outset, with players
 * waiting for what is not rendered yet.
 */
export type PreviewExtent = 'made' | 'whole';

export type PreviewTrack = 'picture' | 'sound';

export type PreviewFileName =
  /** Null: depends on the client. */
  | { readonly kind: 'entry'; readonly extent: PreviewExtent | null }
  | { readonly kind: 'playlist'; readonly track: PreviewTrack; readonly extent: PreviewExtent }
  | { readonly kind: 'header'; readonly track: PreviewTrack }
  | { readonly kind: 'segment'; readonly track: PreviewTrack; readonly index: number };

const WHOLE_PLAYLIST = 'whole.m3u8';
const PLAYLISTS: Readonly<Record<PreviewExtent, Readonly<Record<PreviewTrack, string>>>> = {
  made: { picture: 'picture.m3u8', sound: 'sound.m3u8' },
  whole: { picture: 'whole-picture.m3u8', sound: 'whole-sound.m3u8' },
};
const HEADERS: Readonly<Record<PreviewTrack, string>> = { picture: 'init.mp4', sound: 'sound.mp4' };
const PREFIXES: Readonly<Record<PreviewTrack, string>> = { picture: '', sound: 'sound-' };
const TRACKS: readonly PreviewTrack[] = ['picture', 'sound'];
const EXTENTS: readonly PreviewExtent[] = ['made', 'whole'];

export const previewPlaylistName = (track: PreviewTrack, extent: PreviewExtent): string => PLAYLISTS[extent][track];
export const previewHeader = (track: PreviewTrack): string => HEADERS[track];
export const previewSegment = (track: PreviewTrack, index: number): string =>
  `${PREFIXES[track]}${String(index).padStart(5, '0')}.m4s`;

const NAMES: ReadonlyMap<string, PreviewFileName> = new Map<string, PreviewFileName>([
  [PREVIEW_PLAYLIST, { kind: 'entry', extent: null }],
  [WHOLE_PLAYLIST, { kind: 'entry', extent: 'whole' }],
  ...TRACKS.map((track) => [HEADERS[track], { kind: 'header', track }] as const),
  ...EXTENTS.flatMap((extent) =>
    TRACKS.map((track) => [PLAYLISTS[extent][track], { kind: 'playlist', track, extent }] as const),
  ),
]);

export interface PreviewFile {
  readonly renderId: string;
  readonly name: PreviewFileName;
}

/** Parses a key below `outputFolder` into a file of a preview; null if it is none. */
export function previewFileOf(key: string): PreviewFile | null {
  const match = /^outputs\/[^/]+\/([0-9a-f-]{36})\/preview\/([^/]+)$/.exec(key);
  const [renderId, text] = match?.slice(1) ?? [];
  if (renderId === undefined || text === undefined) return null;
  const name = NAMES.get(text) ?? segmentOf(text);
  return name && { renderId, name };
}

function segmentOf(text: string): PreviewFileName | null {
  const index = Number(/(\d{5,9})\.m4s$/.exec(text)?.[1] ?? NaN);
  const track = TRACKS.find((one) => previewSegment(one, index) === text);
  return track ? { kind: 'segment', track, index } : null;
}
