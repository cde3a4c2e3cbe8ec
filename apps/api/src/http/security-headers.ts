import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Our pages load only our own files. Swagger UI and ReDoc use inline styles and icons from data URLs, and ReDoc
 * searches in a worker created from a blob.
 */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      mediaSrc: ["'self'"],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // HSTS is up to the proxy that terminates TLS.
  strictTransportSecurity: false,
});
