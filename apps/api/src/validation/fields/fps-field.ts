import { OUTPUT_FPS } from '@app/compositions';
import { field, type FieldDocs } from '../field-rule';

const CHOICES: readonly unknown[] = [...OUTPUT_FPS, 'source'];

/** A supported frame rate, or `source`. */
export function FpsField(docs: FieldDocs): PropertyDecorator {
  return field(
    { name: 'fps', allowed: `one of ${CHOICES.join(', ')}`, accepts: (value) => CHOICES.includes(value) },
    {
      oneOf: [
        { type: 'number', enum: [...OUTPUT_FPS] },
        { type: 'string', enum: ['source'] },
      ],
    },
    docs,
  );
}
