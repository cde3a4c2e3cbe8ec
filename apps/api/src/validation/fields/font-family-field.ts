import { assetIdOf } from '@app/assets';
import { FONT_FAMILIES } from '@app/media-processing';
import { field, type FieldDocs } from '../field-rule';

/** One of the bundled families, or a font that was uploaded. */
export function FontFamilyField(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'fontFamily',
      allowed: `one of ${FONT_FAMILIES.join(', ')}, or asset:// and the id of a font that was uploaded`,
      accepts: (value) =>
        typeof value === 'string' && (FONT_FAMILIES.some((family) => family === value) || assetIdOf(value) !== null),
    },
    {
      oneOf: [
        { type: 'string', enum: [...FONT_FAMILIES] },
        { type: 'string', format: 'uri' },
      ],
    },
    docs,
  );
}
