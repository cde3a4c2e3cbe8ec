import { OVERLAY_LIMITS, type FrameLength, type ImageOverlaySpec } from '@app/compositions';
import { ChoiceField } from '../../validation/fields/choice-field';
import { FrameLengthField } from '../../validation/fields/frame-length-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { OverlayDto } from './overlay.dto';

export class ImageOverlayDto extends OverlayDto implements ImageOverlaySpec {
  @ChoiceField(['image'], { description: 'An image over the video.', example: 'image' })
  type: 'image';

  @MediaUrlField({
    description:
      'URL of the image: PNG, JPEG, WebP or GIF, at most 50 megapixels. Of an animation, the first frame is ' +
      'shown.',
    example: 'https://media.example.com/logo.png',
  })
  url: string;

  @FrameLengthField(OVERLAY_LIMITS.imageSide, {
    description:
      'Pixels for a frame 1080 lines high, or `"NN%"` of the width of the output. With only one of width and ' +
      'height, the aspect ratio is kept; with neither, the image has its own size. Images larger than the frame ' +
      'are scaled down.',
    example: '15%',
    optional: true,
  })
  width?: FrameLength | null;

  @FrameLengthField(OVERLAY_LIMITS.imageSide, {
    description: 'Like `width`, but of the height of the output; with both, the image is stretched to fit.',
    example: 120,
    optional: true,
  })
  height?: FrameLength | null;
}
