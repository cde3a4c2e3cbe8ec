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
    description: 'What the composition is called; also the name under which the video is saved.',
    example: 'Two days at the sea',
  })
  title: string;

  @ListField(() => ClipDto, {
    of: 'clips',
    minItems: 1,
    maxItems: LIMITS.clips,
    description:
      'Those of one track must not overlap. Gaps are black and silent. The timeline ends where the last clip does. ' +
      'A server takes as many as its setting `MAX_CLIPS` says: 200 unless it was changed.',
  })
  clips: ClipDto[];

  @ObjectField(() => AudioDto, { description: 'What is heard.', optional: true })
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
      description: 'Texts, pictures and subtitles over the picture; later ones lie above earlier ones.',
      optional: true,
    },
  )
  overlays?: (TextOverlayDto | ImageOverlayDto | SubtitlesOverlayDto)[] | null;

  @ObjectField(() => OutputDto, { description: 'What the file is like.', optional: true })
  output?: OutputDto | null;

  @CallbackUrlField({
    description:
      'Where to post a signed message when the composition has ended: see `docs/webhooks.md`. The server has to be ' +
      'on the public internet, or among `WEBHOOK_ALLOWED_HOSTS`.',
    example: 'https://hooks.example.com/reelwright',
    optional: true,
  })
  callback_url?: string | null;

  @WholeNumberField({
    minimum: LIMITS.priority.min,
    maximum: LIMITS.priority.max,
    description: 'How urgent it is: 1 goes first, 10 last. Those of the same priority take turns.',
    default: DEFAULTS.priority,
    example: 3,
    optional: true,
  })
  priority?: number | null;

  @MetadataField({
    description:
      'Anything of your own, at most 4096 bytes as JSON. Means nothing here, and is given back as `client_metadata` by ' +
      '`GET` and in the callback.',
    example: { order: 4711, customer: { name: 'Ada' } },
  })
  metadata?: ClientMetadata | null;

  @MergeField({
    description:
      'Values for `{{NAME}}` in any text of the request but `metadata`: titles, addresses, colours. They are filled in ' +
      'before anything is checked, and not looked through again. Every name that is used has to be here, and every name ' +
      'that is here has to be used. Without `merge` nothing is filled in.',
    example: { CITY: 'Lisbon', CLIP: 'https://media.example.com/lisbon.mp4' },
  })
  merge?: Record<string, string> | null;
}
