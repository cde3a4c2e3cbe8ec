import { SwaggerModule } from '@nestjs/swagger';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { buildDocument } from './build-document';

/** Swagger UI at `/docs`, the document at `/openapi.json`. Its assets come out of the installed package. */
export function serveDocs(app: NestExpressApplication): void {
  SwaggerModule.setup('docs', app, () => buildDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Reelwright API',
    // The badge would send the document to a service on the internet.
    swaggerOptions: { validatorUrl: null, displayRequestDuration: true },
  });
}
