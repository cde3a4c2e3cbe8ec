import type { ApiOperationOptions } from '@nestjs/swagger';
import type { PatchType } from './patch-body';

type Content = Record<PatchType, { readonly schema: object; readonly example: unknown }>;

/** At most 16 parts: https://www.rfc-editor.org/rfc/rfc6901#section-3 */
const POINTER = { type: 'string', pattern: '^(/([^/~]|~[01])*){0,16}$', example: '/overlays/0/text' };

function operation(names: readonly string[], more: Readonly<Record<string, object>>): object {
  return {
    type: 'object',
    required: ['op', 'path', ...Object.keys(more)],
    properties: {
      op: { type: 'string', enum: names, description: 'The operation.' },
      path: { ...POINTER, description: 'JSON Pointer to the target.' },
      ...more,
    },
  };
}

const content: Content = {
  'application/merge-patch+json': {
    schema: {
      type: 'object',
      additionalProperties: true,
      description: 'RFC 7386: null removes a field; arrays are replaced as a whole.',
    },
    example: { title: 'Three days at the sea', audio: { music_volume: 0.3 }, overlays: null },
  },
  'application/json-patch+json': {
    schema: {
      type: 'array',
      maxItems: 1000,
      description: 'RFC 6902: either all operations are applied, or none.',
      items: {
        oneOf: [
          operation(['add', 'replace', 'test'], { value: { description: 'Any JSON value.' } }),
          operation(['remove'], {}),
          operation(['move', 'copy'], { from: { ...POINTER, description: 'JSON Pointer to the source.' } }),
        ],
      },
    },
    example: [{ op: 'replace', path: '/overlays/0/text', value: 'Three days at the sea' }],
  },
};

/** How the two kinds of patches are documented. */
export const PATCH_REQUEST_BODY: NonNullable<ApiOperationOptions['requestBody']> = { required: true, content };
