import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '@app/config';
import type { Params } from 'nestjs-pino';
import type { LevelWithSilent } from 'pino';
import { redactUrl } from './redact-url';

export interface LoggerContext {
  readonly logLevel: Settings['logLevel'];
  /** Whether each HTTP request becomes a line. */
  readonly logRequests: boolean;
  /** Whether a person is watching. */
  readonly terminal: boolean;
}

/** JSON lines, or coloured text on a terminal; one line per request, with its id, once it is answered. */
export function loggerOptions({ logLevel, logRequests, terminal }: LoggerContext): Params {
  return {
    pinoHttp: {
      level: logLevel,
      autoLogging: logRequests,
      // Headers are never logged, so neither are the keys in them; should someone log a whole request, they are masked.
      redact: { paths: SECRET_HEADERS, censor: '***' },
      quietReqLogger: true,
      quietResLogger: true,
      customAttributeKeys: { reqId: 'request_id' },
      customLogLevel: requestLevel,
      customSuccessMessage: summary,
      customErrorMessage: summary,
      customSuccessObject: (request, _response, line: object) => ({ ...line, req: request }),
      customErrorObject: (request, _response, _error, line: object) => ({ ...line, req: request }),
      serializers: {
        req: ({ method, url, remoteAddress }: SerializedRequest) => ({ method, url: redactUrl(url), remoteAddress }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      ...(terminal
        ? { transport: { target: 'pino-pretty', options: { singleLine: true, ignore: 'pid,hostname' } } }
        : {}),
    },
  };
}

type ExpressRequest = IncomingMessage & { readonly originalUrl?: string };

const PROBE = /^(\/api\/v1)?\/health\b/;

interface SerializedRequest {
  readonly method: string;
  readonly url: string;
  readonly remoteAddress: string;
}

const SECRET_HEADERS = ['x-api-key', 'authorization', 'cookie'].flatMap((name) => [
  `headers["${name}"]`,
  `*.headers["${name}"]`,
]);

function requestLevel(request: ExpressRequest, { statusCode }: ServerResponse): LevelWithSilent {
  // Orchestrators ask every few seconds; what they find out is logged when it changes.
  if (PROBE.test(pathOf(request))) return 'debug';
  return statusCode >= 500 ? 'error' : 'info';
}

function summary(request: ExpressRequest, { statusCode }: ServerResponse): string {
  return `${request.method ?? ''} ${pathOf(request)} ${statusCode}`;
}

/** Express cuts the part of the path that a router is mounted at off `url`. */
function pathOf({ originalUrl, url }: ExpressRequest): string {
  const [path = ''] = (originalUrl ?? url ?? '').split('?', 1);
  return path;
}
