import { DEFAULTS, LIMITS, type ClientMetadata, type CompositionSpec } from '@app/compositions';
import { CallbackUrlField } from '../../validation/fields/callback-url-field';
import { ListField } from '../../validation/fields/list-field';
import { WholeNumberField } from '../../validation/fields/number-field';
import { MergeField } from '../../validation/fields/merge-field';
import { MetadataField } from '../../validation/fields/metadata-field';
import { ObjectField } from '../../validation/fields/object-field';
import { TextField } from '../../validation/fields/text-field';
import { VariantListField } from '../../validation/fields/variant-list-field';
import { AudioDto } from './audio.dto';
import { ClipDto } from './clip.dto';
import { ImageOverlayDto } from './image-overlay.dto';
import { OutputDto } from './output.dto';
import { SubtitlesOverlayDto } from './subtitles-overlay.dto';
import { TextOverlayDto } from './text-overlay.dto';

/** The body of `POST /api/v1/compositions`. */
export class CompositionRequestDto implements CompositionSpec {
  @TextField({
    minLength: 1,
    maxLength: LIMITS.titleLength,
    description: 'Title of the composition; also the filename of the download.',
    example: 'Two days at the sea',
  })
  title: string;

  @ListField(() => ClipDto, {
    of: 'clips',
    minItems: 1,
    maxItems: LIMITS.clips,
    description:
      'Clips on one track must not overlap, except for transitions. Gaps are black and silent. The timeline ' +
      'ends with the last clip. The server accepts up to `MAX_CLIPS` clips: 200 by default.',
  })
  clips: ClipDto[];

  @ObjectField(() => AudioDto, { description: 'Audio of the composition.', optional: true })
  audio?: AudioDto | null;

  @VariantListField(
    {
      types: { text: TextOverlayDto, image: ImageOverlayDto, subtitles: SubtitlesOverlayDto },
      fallback: TextOverlayDto,
    },
    {
      of: 'overlays',
      minItems: 0,
      maxItems: LIMITS.overlays,
      description: 'Text, images and subtitles on top of the video; later ones cover earlier ones.',
      optional: true,
    },
  )
  overlays?: (TextOverlayDto | ImageOverlayDto | SubtitlesOverlayDto)[] | null;

  @ObjectField(() => OutputDto, { description: 'Format of the output.', optional: true })
  output?: OutputDto | null;

  @CallbackUrlField({
    description:
      'URL to which a signed message is posted when the composition has finished: see `docs/webhooks.md`. The host ' +
      'must have a public address or be listed in `WEBHOOK_ALLOWED_HOSTS`.',
    example: 'https://hooks.example.com/reelwright',
    optional: true,
  })
  callback_url?: string | null;

  @WholeNumberField({
    minimum: LIMITS.priority.min,
    maximum: LIMITS.priority.max,
    description: 'Priority: 1 is the highest, 10 the lowest. Renders of equal priority take turns.',
    default: DEFAULTS.priority,
    example: 3,
    optional: true,
  })
  priority?: number | null;

  @MetadataField({
    description:
      'Any data of your own, at most 4096 bytes as JSON. It is not interpreted, and comes back as ' +
      '`client_metadata` from `GET` and in the callback.',
    example: { order: 4711, customer: { name: 'Ada' } },
  })
  metadata?: ClientMetadata | null;

  @MergeField({
    description:
      'Values for `{{NAME}}` placeholders in any string of the request except `metadata`: titles, addresses, ' +
      'colours. They are substituted once, before validation. Every placeholder needs a value, and every value must ' +
      'be used. Without `merge`, nothing is substituted.',
    example: { CITY: 'Lisbon', CLIP: 'https://media.example.com/lisbon.mp4' },
  })
  merge?: Record<string, string> | null;
}
