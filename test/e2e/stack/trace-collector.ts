import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { readProtobuf, type Field } from './read-protobuf';

export interface CollectedSpan {
  readonly service: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty at the root. */
  readonly parentSpanId: string;
  readonly name: string;
  /** https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto */
  readonly kind: number;
  readonly startNs: bigint;
  readonly endNs: bigint;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly events: readonly string[];
  /** 2 is an error. */
  readonly statusCode: number;
}

export interface TraceCollector {
  readonly origin: string;
  readonly spans: readonly CollectedSpan[];
  close(): Promise<void>;
}

/** Takes traces as any OTLP collector does, over HTTP in protobuf, and keeps them. */
export async function startTraceCollector(): Promise<TraceCollector> {
  const spans: CollectedSpan[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const isGzip = request.headers['content-encoding'] === 'gzip';
      if (request.url === '/v1/traces') spans.push(...readRequest(isGzip ? gunzipSync(body) : body));
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readRequest(body: Buffer): CollectedSpan[] {
  return messages(readProtobuf(body), 1).flatMap((resourceSpans) => {
    const [resource = []] = messages(resourceSpans, 1);
    const service = String(readAttributes(resource, 1)['service.name']);
    const scopes = messages(resourceSpans, 2);
    return scopes.flatMap((scope) => messages(scope, 2).map((span) => readSpan(span, service)));
  });
}

function readSpan(span: readonly Field[], service: string): CollectedSpan {
  const [status = []] = messages(span, 15);
  return {
    service,
    traceId: bytes(span, 1).toString('hex'),
    spanId: bytes(span, 2).toString('hex'),
    parentSpanId: bytes(span, 4).toString('hex'),
    name: bytes(span, 5).toString(),
    kind: Number(number(span, 6)),
    startNs: number(span, 7),
    endNs: number(span, 8),
    attributes: readAttributes(span, 9),
    events: messages(span, 11).map((event) => bytes(event, 2).toString()),
    statusCode: Number(number(status, 3)),
  };
}

function readAttributes(message: readonly Field[], field: number): Record<string, string | number> {
  return Object.fromEntries(
    messages(message, field).map((attribute) => {
      const [value] = messages(attribute, 2)[0] ?? [];
      return [bytes(attribute, 1).toString(), value ? readValue(value) : ''];
    }),
  );
}

function readValue({ number: kind, value, bytes: content }: Field): string | number {
  if (kind === 1) return content.toString();
  return kind === 4 ? new DataView(new BigUint64Array([value]).buffer).getFloat64(0, true) : Number(value);
}

const messages = (message: readonly Field[], field: number): Field[][] =>
  message.filter((each) => each.number === field).map((each) => readProtobuf(each.bytes));
const bytes = (message: readonly Field[], field: number): Buffer =>
  message.find((each) => each.number === field)?.bytes ?? Buffer.alloc(0);
const number = (message: readonly Field[], field: number): bigint =>
  message.find((each) => each.number === field)?.value ?? 0n;
