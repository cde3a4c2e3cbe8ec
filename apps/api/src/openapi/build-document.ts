import type { INestApplication } from '@nestjs/common';
import { VERSION } from '@app/observability';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { documentAccess, SECURITY_SCHEMES } from './document-access';

const DESCRIPTION = `
Post a timeline, get a finished video, with live progress.

Times are seconds from the beginning. Wherever the address of a file stands, it may be that of an upload,
\`asset://…\`. Every error has the same envelope. Every response carries \`X-Request-Id\`; send your own (1-128 of
\`A-Z a-z 0-9 . _ -\`) to find a request again in our log.

**Keys**: where the operator wants them, send yours as \`X-API-Key\`, or a JWT as \`Authorization: Bearer\`. Each caller sees
its own compositions and assets only. Answers say in \`X-RateLimit-*\` how much more may be asked.

**Live progress**: connect Socket.IO to the namespace \`/compositions\` on the same port and emit
\`subscribe\` with \`{composition_id, after_seq?}\`. The acknowledgement is how the composition is doing now; \`progress\`,
\`status\` and \`error\` events follow, each with a \`seq\` that rises by one. The same events come as server-sent events
from \`/api/v1/compositions/{composition_id}/events\`, and as messages of a plain WebSocket at
\`/api/v1/ws/compositions/{composition_id}\`.`;

/** What the API says of itself: made of the decorators on its controllers and DTOs. */
export function buildDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Reelwright')
    .setDescription(DESCRIPTION.trim())
    .setVersion(VERSION)
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addTag('Compositions')
    .addTag('Jobs')
    .addTag('Assets')
    .addTag('Realtime')
    .addTag('Downloads')
    .addTag('Internal')
    .addTag('Health')
    .addSecurity('ApiKey', SECURITY_SCHEMES.ApiKey)
    .addSecurity('Bearer', SECURITY_SCHEMES.Bearer)
    .build();
  return documentAccess(SwaggerModule.createDocument(app, config));
}
