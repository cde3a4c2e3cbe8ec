import type { VideoInfo } from '../../media-info/media-info';
import type { ClipCrop, ClipLayer } from '../../segments/segment';
import type { LayerContext } from './compiled-layer';
import type { Box, Size } from './contain-fit';
import { convertAlphaColour } from './convert-alpha-colour';
import { convertColour } from './convert-colour';
import { cropTo } from './crop-picture';
import { toEven } from './even';
import { filterPicture } from './filters/filter-picture';
import { FITS } from './fit/fits';
import { movePicture } from './move-picture';
import { placePicture } from './place-picture';
import { rotatePicture } from './rotate-picture';
import { unpackPalette } from './unpack-palette';

/** What a clip's picture looks like on the frame. */
export interface ClipLook {
  /** From upright frames of the source to a picture of its size on the frame. */
  readonly fit: readonly string[];
  /** From there to what is painted. */
  readonly finish: readonly string[];
  /** Where that is painted. */
  readonly box: Box;
}

/** Crop, size and colours, filters, motion, transparency, angle: in this order. */
export function lookOfClip(layer: ClipLayer, video: VideoInfo, context: LayerContext): ClipLook {
  const { placement, rotationDegrees = 0, opacity = 1, filters = [] } = layer;
  const { profile, isBase, name, inputs } = context;
  const isKeyed = filters.some(({ type }) => type === 'chroma_key');
  const hasAlpha = video.hasAlpha || rotationDegrees !== 0 || opacity < 1 || isKeyed;
  const pixelFormat = hasAlpha ? 'yuva420p' : 'yuv420p';
  const shown = cropPicture({ width: video.displayWidth, height: video.displayHeight }, layer.crop);
  const fitted = FITS[layer.fit]({
    picture: shown.picture,
    area: placement ?? profile,
    fillsArea: isBase,
    name,
    scaleTo: (size) => scaleTo(size, video, hasAlpha),
  });
  const placed = placement ? placePicture(fitted.box, placement.at, profile) : fitted.box;
  const turned = rotatePicture(placed, rotationDegrees);
  return {
    fit: [
      ...unpackPalette(video),
      ...shown.filters,
      ...fitted.filters,
      ...filters.flatMap((filter) => filterPicture(filter, { pixelFormat, frameHeight: profile.height, inputs })),
    ],
    finish: [
      ...movePicture(layer.motion),
      ...(opacity < 1 ? ['format=yuva420p', `lutyuv=a=val*${opacity}`] : []),
      ...turned.filters,
    ],
    box: turned.box,
  };
}

/** `scale` passes on frames unchanged that already have the right size and colours. */
function scaleTo({ width, height }: Size, video: VideoInfo, hasAlpha: boolean): string[] {
  const { scaleOptions, filters } = video.hasAlpha ? convertAlphaColour(video) : convertColour(video);
  return [
    `scale=${[width, height, ...scaleOptions].join(':')}`,
    ...filters,
    'setsar=1',
    `format=${hasAlpha ? 'yuva420p' : 'yuv420p'}`,
  ];
}

interface CroppedPicture {
  readonly filters: readonly string[];
  readonly picture: Size;
}

function cropPicture(picture: Size, crop: ClipCrop | undefined): CroppedPicture {
  if (!crop) return { filters: [], picture };
  const width = toEven(crop.width * picture.width, picture.width);
  const height = toEven(crop.height * picture.height, picture.height);
  const part = {
    width,
    height,
    x: Math.min(2 * Math.round((crop.x * picture.width) / 2), picture.width - width),
    y: Math.min(2 * Math.round((crop.y * picture.height) / 2), picture.height - height),
  };
  return { filters: cropTo(part, picture), picture: part };
}
