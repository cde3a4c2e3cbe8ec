import { OVERLAY_LIMITS, type FrameLength, type ImageOverlaySpec } from '@app/compositions';
import { ChoiceField } from '../../validation/fields/choice-field';
import { FrameLengthField } from '../../validation/fields/frame-length-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { OverlayDto } from './overlay.dto';

export class ImageOverlayDto extends OverlayDto implements ImageOverlaySpec {
  @ChoiceField(['image'], { description: 'Image overlay.', example: 'image' })
  type: 'image';

  @MediaUrlField({
    description:
      'Address of the image: PNG, JPEG, WebP or GIF, of at most 50 megapixels. Of an animation, the first frame is ' +
      'shown.',
    example: 'https://media.example.com/logo.png',
  })
  url: string;

  @FrameLengthField(OVERLAY_LIMITS.imageSide, {
    description:
      'Pixels at an output height of 1080, or `"NN%"` of the width of the output. If only one of `width` and ' +
      '`height` is set, the aspect ratio is kept; if neither is, the image has its own size. An image larger than ' +
      'the frame is scaled down.',
    example: '15%',
    optional: true,
  })
  width?: FrameLength | null;

  @FrameLengthField(OVERLAY_LIMITS.imageSide, {
    description: 'Like `width`, relative to the height of the output. With both, the image is stretched.',
    example: 120,
    optional: true,
  })
  height?: FrameLength | null;
}
