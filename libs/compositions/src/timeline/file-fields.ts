import type { AssetKind } from '@app/assets';
import type { AudioSpec, ClipSpec, CompositionSpec, OverlaySpec } from '../spec';
import { fontUrlOf } from './font-url';

/** A field of a request that holds the address of a file. */
export interface FileField {
  /** Dotted path into the request: `clips.0.video_url`. */
  readonly path: string;
  readonly url: string;
  /** What the file may be. */
  readonly kinds: readonly AssetKind[];
}

const PICTURES = ['video', 'image'] as const;
const SOUNDS = ['audio', 'video'] as const;

/** Every field of a request that holds the address of a file. */
export function fileFields({ clips, audio, overlays }: CompositionSpec): FileField[] {
  return [...clips.flatMap(fieldsOfClip), ...fieldsOfAudio(audio ?? {}), ...(overlays ?? []).flatMap(fieldsOfOverlay)];
}

function fieldsOfClip(clip: ClipSpec, index: number): FileField[] {
  const luts = (clip.filters ?? []).flatMap(({ url }, filter): FileField[] =>
    url ? [{ path: `clips.${index}.filters.${filter}.url`, url, kinds: ['lut'] }] : [],
  );
  return [{ path: `clips.${index}.video_url`, url: clip.video_url, kinds: PICTURES }, ...luts];
}

function fieldsOfAudio({ music_url, voiceover_url, tracks }: AudioSpec): FileField[] {
  const sounds = [
    { path: 'audio.music_url', url: music_url },
    { path: 'audio.voiceover_url', url: voiceover_url },
    ...(tracks ?? []).map(({ url }, index) => ({ path: `audio.tracks.${index}.url`, url })),
  ];
  return sounds.flatMap(({ path, url }) => (url ? [{ path, url, kinds: SOUNDS }] : []));
}

function fieldsOfOverlay(overlay: OverlaySpec, index: number): FileField[] {
  const path = `overlays.${index}.url`;
  if (overlay.type === 'image') return [{ path, url: overlay.url, kinds: PICTURES }];
  if (overlay.type === 'subtitles') return [{ path, url: overlay.url, kinds: ['subtitles'] }];
  const url = fontUrlOf(overlay);
  return url === null ? [] : [{ path: `overlays.${index}.font_family`, url, kinds: ['font'] }];
}
