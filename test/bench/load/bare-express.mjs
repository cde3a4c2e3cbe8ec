import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('./bare-server.mjs', import.meta.url));

/**
 * @param {{ databaseUrl: string, args?: string[] }} options `args` of the server
 * @param {(url: string) => Promise<T>} work with the server, which ends afterwards
 * @template T
 */
export async function withBareExpress({ databaseUrl, args = [] }, work) {
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl };
  const server = fork(SERVER, args, { env });
  try {
    const [port] = await Promise.race([once(server, 'message'), once(server, 'exit').then(refuse)]);
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.disconnect();
  }
}

function refuse() {
  throw new Error('The bare server ended before it listened');
}
