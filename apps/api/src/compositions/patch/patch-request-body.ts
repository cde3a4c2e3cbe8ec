import type { ApiOperationOptions } from '@nestjs/swagger';
import type { PatchType } from './patch-body';

type Content = Record<PatchType, { readonly schema: object; readonly example: unknown }>;

const content: Content = {
  'application/merge-patch+json': {
    schema: { type: 'object', description: 'RFC 7386: null removes, lists are replaced as a whole.' },
    example: { title: 'Three days at the sea', audio: { music_volume: 0.3 }, overlays: null },
  },
  'application/json-patch+json': {
    schema: {
      type: 'array',
      maxItems: 1000,
      description: 'RFC 6902: all operations are done, or none.',
      items: {
        type: 'object',
        required: ['op', 'path'],
        properties: {
          op: { type: 'string', enum: ['add', 'remove', 'replace', 'move', 'copy', 'test'] },
          path: { type: 'string', description: 'JSON Pointer.' },
          from: { type: 'string', description: 'JSON Pointer; for `move` and `copy`.' },
          value: { description: 'For `add`, `replace` and `test`.' },
        },
      },
    },
    example: [{ op: 'replace', path: '/overlays/0/text', value: 'Three days at the sea' }],
  },
};

/** How the two kinds of patches are documented. */
export const PATCH_REQUEST_BODY: NonNullable<ApiOperationOptions['requestBody']> = { required: true, content };
