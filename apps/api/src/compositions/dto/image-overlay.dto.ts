import { OVERLAY_LIMITS, type FrameLength, type ImageOverlaySpec } from '@app/compositions';
import { ChoiceField } from '../../validation/fields/choice-field';
import { FrameLengthField } from '../../validation/fields/frame-length-field';
import { MediaUrlField } from '../../validation/fields/media-url-field';
import { OverlayDto } from './overlay.dto';

export class ImageOverlayDto extends OverlayDto implements ImageOverlaySpec {
  @ChoiceField(['image'], { description: 'A picture over the picture.', example: 'image' })
  type: 'image';

  @MediaUrlField({
    description: 'Where the picture is: PNG, JPEG, WebP or GIF, of at most 50 megapixels. The first picture is shown.',
    example: 'https://media.example.com/logo.png',
  })
  url: string;

  @FrameLengthField(OVERLAY_LIMITS.imageSide, {
    description:
      'Pixels on a frame of 1080 lines, or `"NN%"` of the width of the output. Without it, what keeps the shape; ' +
      'without both, as many as the picture has. A picture that is larger than the frame is made smaller.',
    example: '15%',
    optional: true,
  })
  width?: FrameLength | null;

  @FrameLengthField(OVERLAY_LIMITS.imageSide, {
    description: 'Like `width`, of the height of the output; with both, the picture is stretched to them.',
    example: 120,
    optional: true,
  })
  height?: FrameLength | null;
}
