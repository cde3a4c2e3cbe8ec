import {
  AAC_NAME,
  AUDIO_ENCODINGS,
  bitRatesOf,
  codecName,
  multivariantPlaylist,
  type AudioMixJob,
} from '@app/media-processing';
import { previewPlaylistName, type PreviewExtent } from './preview-files';
import { pictureLengths } from './preview-playlist';
import type { WatchedRender } from './watched-renders';

export interface DescribedPreview {
  readonly render: WatchedRender;
  /** Of its picture. */
  readonly header: Buffer;
  readonly sound: Pick<AudioMixJob, 'bitRate'>;
  readonly extent: PreviewExtent;
}

/**
 * The multivariant playlist of video and audio. Bitrates are computed from what exists so far.
 *
 * @param folder see `previewPlaylist`
 */
export function describePreview({ render, header, sound, extent }: DescribedPreview, folder = ''): string {
  const { plan, madeBytes } = render;
  const { width, height, frameRate } = plan.profile;
  const lengths = pictureLengths(plan.profile, plan.segments);
  const made = madeBytes.flatMap((bytes, index) => {
    const length = lengths[index];
    return length ? { bytes, ...length } : [];
  });
  const bitRate = sound.bitRate ?? AUDIO_ENCODINGS.aac.bitRate;
  return multivariantPlaylist({
    variants: [
      {
        uri: folder + previewPlaylistName('picture', extent),
        bitRates: bitRatesOf(made),
        codec: codecName(header),
        width,
        height,
        frameRate,
      },
    ],
    audio: {
      uri: folder + previewPlaylistName('sound', extent),
      bitRates: { peak: bitRate, average: bitRate },
      codec: AAC_NAME,
    },
  });
}
