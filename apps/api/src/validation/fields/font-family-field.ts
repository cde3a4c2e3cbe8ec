import { assetIdOf } from '@app/assets';
import { FONT_FAMILIES } from '@app/media-processing';
import { field, type FieldDocs } from '../field-rule';
import { ASSET_URL_PATTERN } from './media-url-field';

/** One of the bundled families, or an uploaded font. */
export function FontFamilyField(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'fontFamily',
      allowed: `one of ${FONT_FAMILIES.join(', ')}, or asset:// and the id of a font that was uploaded`,
      accepts: (value) =>
        typeof value === 'string' && (FONT_FAMILIES.some((family) => family === value) || assetIdOf(value) !== null),
    },
    {
      anyOf: [
        { type: 'string', enum: [...FONT_FAMILIES] },
        { type: 'string', format: 'uri', pattern: `^${ASSET_URL_PATTERN}$` },
      ],
    },
    docs,
  );
}
