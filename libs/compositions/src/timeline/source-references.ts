import { CONTAINERS } from '@app/media-processing';
import type { Timeline, TimelineImage, TimelineSound } from './timeline';

/** A source that a timeline needs, and what for. */
export interface SourceReference {
  readonly url: string;
  /** The place in the request that names it first: `clips.0`, `audio.music_url`. */
  readonly field: string;
  /** `anything`: a clip of which at most the audio is used. */
  readonly needs: 'picture' | 'image' | 'sound' | 'anything';
  /** Latest in point, in frames of the output rate; the source has to reach beyond it. */
  readonly trimStartFrame: number;
  /** See `TimelineClip`. */
  readonly speed: number;
}

/** Every field of the request that refers to a source, clips in the order of the request. */
export function sourceReferences(timeline: Timeline): SourceReference[] {
  const clips = [...timeline.clips]
    .sort((a, b) => a.index - b.index)
    .map(({ index, url, trimStartFrame, speed }): SourceReference => ({
      url,
      field: `clips.${index}`,
      needs: CONTAINERS[timeline.format].picture ? 'picture' : 'anything',
      trimStartFrame,
      speed,
    }));
  const { music, voiceover, tracks } = timeline.audio;
  const sounds = [music, voiceover, ...tracks].filter((sound) => sound !== null);
  return [
    ...clips,
    ...timeline.overlays.flatMap((overlay) => (overlay.kind === 'image' ? imageReference(overlay) : [])),
    ...sounds.map(soundReference),
  ];
}

function imageReference({ url, index }: TimelineImage): SourceReference {
  return { url, field: `overlays.${index}`, needs: 'image', trimStartFrame: 0, speed: 1 };
}

function soundReference({ url, field, trimStartFrame }: TimelineSound): SourceReference {
  return { url, field, needs: 'sound', trimStartFrame, speed: 1 };
}
