import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface MediaFolder {
  readonly origin: string;
  /** The name of every file that was sent, each time that it was. */
  readonly sent: readonly string[];
  /** Where a file of this name is served. */
  url(name: string): string;
  /** Makes a file with ffmpeg; `args` are all but the output. Returns its URL. */
  make(name: string, ...args: string[]): Promise<string>;
  /** Writes a file as it is. Returns its URL. */
  write(name: string, content: string | Uint8Array): Promise<string>;
  close(): Promise<void>;
}

/** A folder of media, served over http on the loopback address. */
export async function serveMediaFolder(folder: string): Promise<MediaFolder> {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const path = join(folder, basename(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)));
    stat(path).then(
      ({ size, mtimeMs }) => {
        const etag = `"${mtimeMs}-${size}"`;
        if (request.headers['if-none-match'] === etag) {
          response.writeHead(304, { etag }).end();
          return;
        }
        sent.push(basename(path));
        response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size, etag });
        createReadStream(path).pipe(response);
      },
      () => {
        response.writeHead(404).end('Not found');
      },
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const url = (name: string): string => `${origin}/${encodeURIComponent(name)}`;
  return {
    origin,
    sent,
    url,
    make: async (name, ...args) => {
      await execute(process.env.FFMPEG_PATH ?? 'ffmpeg', ['-v', 'error', '-y', ...args, join(folder, name)]);
      return url(name);
    },
    write: async (name, content) => {
      await writeFile(join(folder, name), content);
      return url(name);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
