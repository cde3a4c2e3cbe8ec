import type { Timeline, TimelineImage } from './timeline';

/** A source that a timeline needs, and what for. */
export interface SourceReference {
  readonly url: string;
  /** The place in the request that names it first: `clips.0`, `audio.music_url`. */
  readonly asset: string;
  readonly needs: 'picture' | 'image' | 'sound';
  /** Latest in point, in frames of the output rate; the source has to reach beyond it. */
  readonly trimStartFrame: number;
}

/** Every place of the request that names a source, clips in the order of the request. */
export function sourceReferences(timeline: Timeline): SourceReference[] {
  const clips = [...timeline.clips]
    .sort((a, b) => a.index - b.index)
    .map(({ index, url, trimStartFrame }): SourceReference => ({
      url,
      asset: `clips.${index}`,
      needs: 'picture',
      trimStartFrame,
    }));
  const { music, voiceover } = timeline.audio;
  return [
    ...clips,
    ...timeline.overlays.flatMap((overlay) => (overlay.kind === 'image' ? imageReference(overlay) : [])),
    ...(music ? [soundReference(music.url, 'audio.music_url')] : []),
    ...(voiceover ? [soundReference(voiceover.url, 'audio.voiceover_url')] : []),
  ];
}

function imageReference({ url, index }: TimelineImage): SourceReference {
  return { url, asset: `overlays.${index}`, needs: 'image', trimStartFrame: 0 };
}

function soundReference(url: string, asset: string): SourceReference {
  return { url, asset, needs: 'sound', trimStartFrame: 0 };
}
