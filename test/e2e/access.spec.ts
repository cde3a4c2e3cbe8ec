import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@app/testing';
import { ApiClient } from './stack/api-client';
import { startStack, type Stack } from './stack/start-stack';

const OPERATORS_SECRET = 'set-by-the-operator-0123';

describe('access, through the built apps', () => {
  let stack: Stack;
  let source: string;
  beforeAll(async () => {
    stack = await startStack({
      workers: 1,
      environment: { AUTH_REQUIRED: 'true', API_KEYS: `studio:public:${OPERATORS_SECRET}` },
    });
    source = await stack.media.make('red.mp4', '-f', 'lavfi', '-i', 'color=red:size=320x180:rate=30:duration=1');
  });
  afterAll(async () => {
    await stack.stop();
  });

  const request = (): unknown => ({
    title: 'Keys',
    clips: [{ video_url: source, start_time: 0, end_time: 1 }],
    output: { width: 320, height: 180, fps: 30 },
  });
  const clientOf = (secret: string): ApiClient => new ApiClient(stack.api.origin, secret);

  const commandEnvironment = (): NodeJS.ProcessEnv => ({
    ...process.env,
    DATABASE_URL: stack.links.postgres.url,
    REDIS_URL: stack.links.redis.url,
    URL_SIGNING_SECRET: 'only-for-tests-0123456789',
  });

  /** Runs a program of the API to its end. Not in one blocking call: its way to the database leads through this process. */
  async function run(
    name: 'main' | 'keys',
    args: readonly string[],
    more: Readonly<Record<string, string>> = {},
  ): Promise<{ code: unknown; output: string }> {
    const program = join(process.cwd(), `dist/apps/api/apps/api/src/${name}.js`);
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...commandEnvironment(), ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 30_000,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    const [code] = (await once(child, 'close')) as [unknown];
    return { code, output };
  }
  /** The command of the operator, on the database of the stack. */
  const keys = (...args: string[]): Promise<{ code: unknown; output: string }> => run('keys', args);

  /** A new key, made as operators make them. */
  async function newKey(name: string): Promise<{ id: string; secret: string }> {
    const { code, output } = await keys('create', '--name', name, '--scope', 'public');
    const { id = '', secret = '' } = /Key (?<id>\S+) of[^]*\n(?<secret>rw_\S+)/.exec(output)?.groups ?? {};
    expect(`${String(code)} ${id} ${secret}`).toMatch(/^0 [0-9a-f-]{36} rw_[\w-]{43}$/);
    return { id, secret };
  }

  it('shows ReDoc, with its licences, out of the build', async () => {
    const folder = join(process.cwd(), 'dist/apps/api/apps/api/src/openapi/redoc');
    const script = await readFile(join(folder, 'redoc.standalone.js'), 'utf8');
    const served = await (await fetch(`${stack.api.origin}/redoc/redoc.standalone.js`)).text();
    expect(served).toBe(script.replaceAll('https://cdn.redoc.ly/redoc/logo-mini.svg', 'data:,'));
    expect(await readFile(join(folder, 'LICENSE'), 'utf8')).toContain('The MIT License (MIT)');
    expect(await readFile(join(folder, 'redoc.standalone.js.LICENSE.txt'), 'utf8')).toContain('ReDoc');
  });

  it('renders for who has a key, and hands the file to who has the link', async () => {
    const client = clientOf(OPERATORS_SECRET);
    const id = await client.compose(request());
    await client.completed(id);
    await client.download(id, join(stack.folder, 'keys.mp4'));
    expect((await stack.api.call('GET', `/api/v1/compositions/${id}`)).status).toBe(401);
  });

  it('knows the keys that the operator makes, until they are revoked', async () => {
    const [anna, bert] = [await newKey('anna'), await newKey('bert')];
    const id = await clientOf(anna.secret).compose(request());
    const path = `/api/v1/compositions/${id}`;
    expect((await clientOf(anna.secret).call('GET', path)).status).toBe(200);
    expect((await clientOf(bert.secret).call('GET', path)).status).toBe(404);
    expect((await keys('list')).output).toContain(`${anna.id}  anna  public`);
    expect((await keys('list')).output).not.toContain(anna.secret);

    expect((await keys('revoke', anna.id)).code).toBe(0);
    const isRefused = async (): Promise<boolean> => (await clientOf(anna.secret).call('GET', path)).status === 401;
    await eventually('the revoked key is refused', isRefused);
    expect((await keys('revoke', source)).code).toBe(1);
  });

  it('does not start open to the network', async () => {
    const { code, output } = await run('main', [], { HOST: '0.0.0.0', AUTH_REQUIRED: 'false', PORT: '0' });
    expect(code).toBe(1);
    expect(output).toContain('ALLOW_UNAUTHENTICATED');
  });
});
