import type { AssetKind } from '@app/assets';
import type { AudioSpec, ClipSpec, CompositionSpec, OverlaySpec } from '../spec';
import { unlessFlawed } from './flaws';
import { fontUrlOf } from './font-url';

/** A field of a request that holds the address of a file. */
export interface FileField {
  /** Dotted path into the request: `clips.0.video_url`. */
  readonly path: string;
  readonly url: string;
  /** What the file may be. */
  readonly kinds: readonly AssetKind[];
}

export const PICTURES = ['video', 'image'] as const;
const SOUNDS = ['audio', 'video'] as const;

/** Every field of a request that holds a valid address of a file. */
export function fileFields(spec: CompositionSpec): FileField[] {
  return [
    () => spec.clips.flatMap(fieldsOfClip),
    () => fieldsOfAudio(spec.audio ?? {}),
    () => (spec.overlays ?? []).flatMap((overlay, index) => unlessFlawed(() => fieldsOfOverlay(overlay, index))),
  ].flatMap(unlessFlawed);
}

function fieldsOfClip(clip: ClipSpec, index: number): readonly FileField[] {
  return [
    () => fieldOf(`clips.${index}.video_url`, clip.video_url, PICTURES),
    () =>
      (clip.filters ?? []).flatMap((filter, place) =>
        unlessFlawed(() => fieldOf(`clips.${index}.filters.${place}.url`, filter.url, ['lut'])),
      ),
  ].flatMap(unlessFlawed);
}

function fieldsOfAudio(audio: AudioSpec): readonly FileField[] {
  return [
    () => fieldOf('audio.music_url', audio.music_url, SOUNDS),
    () => fieldOf('audio.voiceover_url', audio.voiceover_url, SOUNDS),
    () =>
      (audio.tracks ?? []).flatMap((track, index) =>
        unlessFlawed(() => fieldOf(`audio.tracks.${index}.url`, track.url, SOUNDS)),
      ),
  ].flatMap(unlessFlawed);
}

function fieldsOfOverlay(overlay: OverlaySpec, index: number): FileField[] {
  const path = `overlays.${index}.url`;
  if (overlay.type === 'image') return fieldOf(path, overlay.url, PICTURES);
  if (overlay.type === 'subtitles') return fieldOf(path, overlay.url, ['subtitles']);
  return fieldOf(`overlays.${index}.font_family`, fontUrlOf(overlay), ['font']);
}

function fieldOf(path: string, url: string | null | undefined, kinds: readonly AssetKind[]): FileField[] {
  return url ? [{ path, url, kinds }] : [];
}
