import { connect } from 'node:net';
import type { FuzzRequest, Framing } from './arbitrary/any-request';

export interface FuzzAnswer {
  /** Null where the connection ended without an answer. */
  readonly status: number | null;
  /** By lower-case name; the last of several. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isHanging: boolean;
  /** How many bytes came behind the headers; of chunks, what is in them. */
  readonly bodyBytes: number;
}

/** Longer than anything of this should take on a machine that is busy with other tests. */
const LIMIT_MS = 30_000;

type Bodied = FuzzRequest & { readonly body: string | Buffer | null };

/** Sends the bytes of a request, right or wrong as they are, on a connection of its own. */
export function sendRequest(origin: string, request: Bodied): Promise<FuzzAnswer> {
  const { hostname, port, host } = new URL(origin);
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    const finish = (isHanging: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      done({ ...readAnswer(Buffer.concat(chunks)), isHanging });
    };
    const timer = setTimeout(() => {
      finish(true);
    }, LIMIT_MS);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      // Streams of events end when the client does.
      if (chunks.length < 3 && /^HTTP\/1\.1 200[^]*text\/event-stream/.test(String(Buffer.concat(chunks))))
        finish(false);
    });
    // A server that refuses a body may close before it has read all of it.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      finish(false);
    });
    const bytes = toBytes(request, host);
    if (request.framing === 'long') socket.end(bytes);
    else socket.write(bytes);
  });
}

function toBytes({ method, target, host, headers, body, framing }: Bodied, own: string): Buffer {
  const content = body === null ? null : Buffer.from(body);
  const lines = [
    `${method} ${target} HTTP/1.1`,
    `Host: ${host ?? own}`,
    'Connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(content === null && framing === 'right' ? [] : LENGTHS[framing](content?.length ?? 0)),
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  return Buffer.concat([head, framed(content ?? Buffer.alloc(0), framing)]);
}

const LENGTHS: Readonly<Record<Framing, (length: number) => string[]>> = {
  right: (length) => [`Content-Length: ${length}`],
  short: (length) => [`Content-Length: ${Math.floor(length / 2)}`],
  long: (length) => [`Content-Length: ${length + 7}`],
  none: () => [],
  twice: (length) => [`Content-Length: ${length}`, `Content-Length: ${length + 1}`],
  negative: () => ['Content-Length: -1'],
  words: () => ['Content-Length: ten'],
  chunked: () => ['Transfer-Encoding: chunked'],
  'bad-chunk': () => ['Transfer-Encoding: chunked'],
  both: (length) => [`Content-Length: ${length}`, 'Transfer-Encoding: chunked'],
};

function framed(content: Buffer, framing: Framing): Buffer {
  if (framing === 'bad-chunk') return Buffer.concat([Buffer.from('zz\r\n'), content]);
  if (framing !== 'chunked' && framing !== 'both') return content;
  const chunk =
    content.length === 0 ? [] : [Buffer.from(`${content.length.toString(16)}\r\n`), content, Buffer.from('\r\n')];
  return Buffer.concat([...chunk, Buffer.from('0\r\n\r\n')]);
}

function readAnswer(bytes: Buffer): Omit<FuzzAnswer, 'isHanging'> {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.toString('latin1', 0, Math.max(0, end)).split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(first)?.[1];
  const rest = bytes.subarray(end + 4);
  if (status === undefined) return { status: null, headers: {}, body: bytes.toString(), bodyBytes: 0 };
  // An interim answer: what counts comes after it.
  if (status === '100') return readAnswer(rest);
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(':', 1)[0]?.toLowerCase(), line.replace(/^[^:]*:\s*/, '')]),
  ) as Record<string, string>;
  const body = headers['transfer-encoding'] === 'chunked' ? joinChunks(rest) : rest;
  return { status: Number(status), headers, body: body.toString(), bodyBytes: body.length };
}

function joinChunks(bytes: Buffer): Buffer {
  const end = bytes.indexOf('\r\n');
  const length = end < 0 ? 0 : parseInt(bytes.toString('latin1', 0, end), 16);
  if (length === 0) return Buffer.alloc(0);
  const begin = end + 2;
  return Buffer.concat([bytes.subarray(begin, begin + length), joinChunks(bytes.subarray(begin + length + 2))]);
}
