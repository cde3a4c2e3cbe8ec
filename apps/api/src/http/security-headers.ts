import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Nothing but our own files is loaded by our pages. Swagger UI and ReDoc write their styles into the page, draw icons
 * from data URLs, and ReDoc searches in a worker that it makes from a blob.
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
  // Whether this host speaks TLS, and for how long it promises to, is known to the proxy that ends it.
  strictTransportSecurity: false,
});
