import type { INestApplication } from '@nestjs/common';
import { VERSION } from '@app/observability';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { documentAccess, SECURITY_SCHEMES } from './document-access';
import { documentConditions } from './document-conditions';
import { documentErrors } from './document-errors';
import { documentFormats } from './document-formats';
import { documentParameters } from './document-parameters';
import { documentRequestIds } from './document-request-ids';
import { documentWebhooks } from './document-webhooks';
import { forbidUnknownFields } from './forbid-unknown-fields';
import { TAGS } from './tags';
import { toOpenApi31 } from './to-openapi-31';

const DESCRIPTION = `
Post a timeline, get a finished video, with live progress.

Times are in seconds from the start. Wherever a field takes the address of a file, an uploaded one (\`asset://…\`) can be
used, too. Every error has the same envelope. Every response carries \`X-Request-Id\`; send your own (1-128 of
\`A-Z a-z 0-9 . _ -\`) to find a request in the server log.

**Keys**: if the operator requires one, send it as \`X-API-Key\`, or send a JWT as \`Authorization: Bearer\`. Callers see
only their own compositions and assets. The \`X-RateLimit-*\` headers of each response show the remaining quota.

**Live progress**: connect Socket.IO to the namespace \`/compositions\` on the same port and emit
\`subscribe\` with \`{composition_id, after_seq?}\`. The acknowledgement is the current state; \`progress\`, \`status\` and
\`error\` events follow, each with a \`seq\` that increases by one. The same events come as server-sent events
from \`/api/v1/compositions/{composition_id}/events\`, and as messages of a plain WebSocket at
\`/api/v1/ws/compositions/{composition_id}\`.`;

/** Documentation that applies to many endpoints; the last pass converts the document's format. */
const PASSES: readonly ((document: OpenAPIObject) => OpenAPIObject)[] = [
  documentWebhooks,
  documentAccess,
  documentConditions,
  documentErrors,
  documentParameters,
  documentRequestIds,
  documentFormats,
  forbidUnknownFields,
  toOpenApi31,
];

/** Builds the OpenAPI document from the decorators on controllers and DTOs. */
export function buildDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Reelwright')
    .setDescription(DESCRIPTION.trim())
    .setVersion(VERSION)
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'The server that serves this document.')
    .addSecurity('ApiKey', SECURITY_SCHEMES.ApiKey)
    .addSecurity('Bearer', SECURITY_SCHEMES.Bearer);
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  return PASSES.reduce((document, pass) => pass(document), SwaggerModule.createDocument(app, builder.build()));
}
