import {
  AAC_NAME,
  bitRatesOf,
  codecName,
  multivariantPlaylist,
  RENDITION_PLAYLIST,
  type Rendition,
  type StreamProfile,
} from '@app/media-processing';

interface Packaged {
  /** Of its folder in the bundle. */
  readonly name: string;
  readonly rendition: Rendition;
}

export interface PackagedPicture extends Packaged {
  readonly profile: StreamProfile;
}

/** The multivariant playlist; players start with the rendition that comes first. */
export function describePresentation(pictures: readonly PackagedPicture[], sound: Packaged): string {
  return multivariantPlaylist({
    variants: pictures.map(({ profile: { width, height, frameRate }, ...packaged }) => ({
      ...addressOf(packaged),
      width,
      height,
      frameRate,
      codec: codecName(packaged.rendition.header),
    })),
    audio: { ...addressOf(sound), codec: AAC_NAME },
  });
}

function addressOf({ name, rendition }: Packaged) {
  return { uri: `${name}/${RENDITION_PLAYLIST}`, bitRates: bitRatesOf(rendition.segments) };
}
