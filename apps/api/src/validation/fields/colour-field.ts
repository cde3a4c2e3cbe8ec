import { field, type FieldDocs } from '../field-rule';

const HEX_COLOUR = /^#[0-9a-f]{6}$/i;

export function ColourField(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'colour',
      allowed: 'a colour as #RRGGBB, two hexadecimal digits each for red, green and blue',
      accepts: (value) => typeof value === 'string' && HEX_COLOUR.test(value),
    },
    { type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' },
    docs,
  );
}

const HEX_COLOUR_WITH_ALPHA = /^#[0-9a-f]{6}([0-9a-f]{2})?$/i;

export function AlphaColourField(docs: FieldDocs): PropertyDecorator {
  return field(
    {
      name: 'alphaColour',
      allowed: 'a colour as #RRGGBB or #RRGGBBAA, two hexadecimal digits each for red, green, blue and opacity',
      accepts: (value) => typeof value === 'string' && HEX_COLOUR_WITH_ALPHA.test(value),
    },
    { type: 'string', pattern: '^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$' },
    docs,
  );
}
