import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/**
 * Serves the files of a folder on a free port of loopback until the session ends.
 *
 * @param {string} folder
 * @param {import('../session.mjs').Session} session
 * @returns {Promise<string>} the URL that stands for the folder, without a slash at its end
 */
export async function serveFolder(folder, session) {
  const server = http.createServer((request, response) => {
    const name = path.basename(decodeURIComponent(new URL(request.url, 'http://folder').pathname));
    fs.stat(path.join(folder, name), (error, stats) => {
      if (error || !stats.isFile()) return response.writeHead(404).end();
      response.writeHead(200, { 'content-length': stats.size, 'content-type': 'application/octet-stream' });
      return fs.createReadStream(path.join(folder, name)).pipe(response);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  session.atEnd(() => server.closeAllConnections());
  session.atEnd(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}
