// Files that cannot be used: each fails its composition within seconds, once, with the clip's name and a reason, and
// nothing but the file is opened. The number in a name is that of the trouble in the catalogue it stands for.
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startStack, type Stack } from '../stack/start-stack';
import type { HostileRow } from './hostile-row';
import { BROKEN } from './rows/hostile';
import { tricks } from './rows/tricks';
import { card } from './test-card';

const LIMIT_MS = 10_000;
/** Only the names are needed before the bait has an address. */
const TRICK_NAMES = tricks('').map(({ name }) => name);

describe('a hostile file', () => {
  let stack: Stack;
  let good: string;
  let bait: Server;
  let baitUrl: string;
  const bites: string[] = [];

  beforeAll(async () => {
    stack = await startStack({ workers: 1 });
    good = await stack.media.make('good.mp4', ...card());
    bait = createServer((request, response) => {
      bites.push(request.url ?? '');
      response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await once(bait, 'listening');
    const address = bait.address();
    baitUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/bait.ts`;
  });
  afterAll(async () => {
    bait.close();
    await stack.stop();
  });

  it.each(BROKEN.map((row): [string, HostileRow] => [row.name, row]))('%s', async (_name, row) => {
    await expectRefusal(row);
  });

  it.each(TRICK_NAMES)('%s', async (name) => {
    const row = tricks(baitUrl).find((each) => each.name === name);
    if (!row) throw new Error(`No trick is named ${name}`);
    await expectRefusal(row);
    expect(bites).toEqual([]);
  });

  it('does no harm to what comes after it, and is not tried again', async () => {
    await stack.api.completed(await compose(good));
    const { rows } = await stack.database.query('SELECT 1 FROM tasks WHERE attempt > 1');
    expect(rows).toEqual([]);
  });

  async function expectRefusal(row: HostileRow): Promise<void> {
    const id = await compose(await writeRow(row));
    const { status, error } = await stack.api.ended(id, LIMIT_MS);
    expect({ status, error }).toMatchObject({
      status: 'failed',
      error: { code: 'INVALID_MEDIA', asset: 'clips.1', message: expect.stringContaining(row.says) as string },
    });
    expect(error?.message).not.toMatch(/\/(tmp|root|home|etc)\/|ffmpeg|at \w+ \(/);
  }

  function compose(video_url: string): Promise<string> {
    return stack.api.compose({
      title: 'x',
      clips: [
        { video_url: good, start_time: 0, end_time: 0.5 },
        { video_url, start_time: 0.5, end_time: 1 },
      ],
      output: { width: 320, height: 180, quality: 'low' },
    });
  }

  let files = 0;
  async function writeRow({ make, change, extension }: HostileRow): Promise<string> {
    const name = `${(files += 1)}.${extension}`;
    if (typeof make === 'string' || Buffer.isBuffer(make)) return stack.media.write(name, make);
    const url = await stack.media.make(name, ...make);
    if (!change) return url;
    const path = join(stack.folder, 'media', name);
    await writeFile(path, change(await readFile(path)));
    return url;
  }
});
