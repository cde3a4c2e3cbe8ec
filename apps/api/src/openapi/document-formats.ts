import type { OpenAPIObject } from '@nestjs/swagger';
import { rebuild } from './rebuild';

const EXAMPLES: Readonly<Record<string, string>> = {
  uuid: '6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10',
  'date-time': '2026-01-01T00:00:00.000Z',
  uri: 'https://media.example.com/beach.mp4',
};

/** Adds a common example to all ids, times and URLs that have none. */
export function documentFormats(document: OpenAPIObject): OpenAPIObject {
  return rebuild(document, (object) => {
    const example =
      object.type === 'string' && object.pattern === undefined ? EXAMPLES[String(object.format)] : undefined;
    return example === undefined || 'example' in object ? object : { ...object, example };
  }) as OpenAPIObject;
}
