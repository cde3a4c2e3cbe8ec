import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '@app/config';
import type { Params } from 'nestjs-pino';
import type { LevelWithSilent } from 'pino';
import { compositionOf } from './composition-of';
import { lineFields } from './line-fields';
import { redactSecrets } from './redact-secrets';

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
      mixin: lineFields,
      // The line as it is written, because secrets come from anywhere: the message of an error, a URL in its cause.
      hooks: { streamWrite: redactSecrets },
      quietReqLogger: true,
      quietResLogger: true,
      customAttributeKeys: { reqId: 'request_id' },
      customLogLevel: requestLevel,
      customSuccessMessage: summary,
      customErrorMessage: summary,
      customSuccessObject: (request, response, line: object) => describeRequest(request, response, line),
      customErrorObject: (request, response, _error, line: object) => describeRequest(request, response, line),
      serializers: {
        req: ({ method, url, remoteAddress }: SerializedRequest) => ({ method, url, remoteAddress }),
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

function describeRequest(request: ExpressRequest, response: ServerResponse, line: object): object {
  const compositionId = compositionOf(request.originalUrl ?? request.url ?? '', response.getHeader('location'));
  return { ...line, ...(compositionId === undefined ? {} : { composition_id: compositionId }), req: request };
}

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
