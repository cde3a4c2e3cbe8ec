// Killed where it hurts most: with work just taken, with a file that lies there but is not yet counted, with a request that
// is taken on but not yet answered.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@app/testing';
import { decodeErrors, streams } from './stack/look-at-video';
import { startStack, type Stack } from './stack/start-stack';

/** Of PostgreSQL, for as long as it is held: the end of a render waits for it, with its output in the store. */
const END_OF_RENDER = 46;

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ workers: 0, environment: { LEASE_SECONDS: '3', DRAIN_SECONDS: '0' } });
});
afterAll(() => stack.stop());

const rowsOf = async <Row extends object>(sql: string, ...values: readonly unknown[]): Promise<Row[]> =>
  (await stack.database.query<Row>(sql, [...values])).rows;
const body = (title: string, source: string): object => ({
  title,
  clips: [{ video_url: source, start_time: 0, end_time: 2 }],
  output: { width: 320, height: 180, fps: 30 },
});

it('workers, at the very beginning and at the very end: a render ends once, with nothing done again that was done', async () => {
  await stack.database.query(`
    CREATE FUNCTION wait_for_end() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_advisory_xact_lock(${END_OF_RENDER}); RETURN NEW; END $$;
    CREATE TRIGGER wait_for_end BEFORE UPDATE OF outcome ON renders FOR EACH ROW EXECUTE FUNCTION wait_for_end();
    SELECT pg_advisory_lock(${END_OF_RENDER})`);
  const source = await stack.media.make('a.mp4', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=2');
  const id = await stack.api.compose(body('Killed twice', source));

  // Who begins says so in the row of the composition.
  await stack.database.query('BEGIN');
  await stack.database.query('SELECT 1 FROM compositions WHERE id = $1 FOR UPDATE', [id]);
  const first = await stack.startWorker();
  const isTaken = async () => (await rowsOf(`SELECT 1 FROM tasks WHERE queue = 'render' AND status = 'running'`))[0];
  await eventually('the work to be taken', isTaken);
  await first.end('SIGKILL');
  await stack.database.query('ROLLBACK');

  const second = await stack.startWorker();
  const isEnding = async () => (await rowsOf(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`))[0];
  await eventually('the end to be waited for', isEnding, { timeoutMs: 60_000 });
  const made = await rowsOf(`SELECT * FROM tasks WHERE queue IN ('segment', 'audio') ORDER BY id`);
  const outputs = async (): Promise<string[]> =>
    (await readdir(join(stack.objectsFolder, 'outputs', id))).filter((name) => name.endsWith('.mp4'));
  const before = await outputs();
  expect([made.length > 0, before.length, (await stack.api.get(id)).status]).toEqual([true, 1, 'processing']);
  await second.end('SIGKILL');
  await stack.database.query(`SELECT pg_advisory_unlock(${END_OF_RENDER})`);

  const third = await stack.startWorker();
  await stack.api.completed(id);
  expect(await rowsOf(`SELECT * FROM tasks WHERE queue IN ('segment', 'audio') ORDER BY id`)).toEqual(made);
  const twice = `SELECT queue FROM tasks WHERE queue IN ('render', 'assemble') AND generation = 2 AND status = 'done'`;
  expect(await rowsOf(twice)).toHaveLength(2);
  expect(await outputs()).toEqual(before);
  expect(
    await rowsOf(`SELECT 1 FROM composition_events WHERE composition_id = $1 AND event->>'status' = 'completed'`, id),
  ).toHaveLength(1);
  const file = join(stack.folder, 'killed-twice.mp4');
  await stack.api.download(id, file);
  expect(await decodeErrors(file)).toBe('');
  expect(Number((await streams(file))[0]?.nb_read_frames)).toBe(60);
  await third.end('SIGTERM');
});

it('an API that has taken requests on and not answered: sent again, they are answered, and done once', async () => {
  const doomed = await stack.startApi();
  const names = Array.from({ length: 30 }, (_, index) => `sent-again-${index}`);
  const send = async (origin: string, name: string): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': name };
    const content = JSON.stringify(body(name, stack.media.url('a.mp4')));
    return (await fetch(`${origin}/api/v1/compositions`, { method: 'POST', headers, body: content })).json();
  };
  const sending = names.map((name) => send(doomed.origin, name).catch(() => null));
  const taken = () => rowsOf(`SELECT 1 FROM compositions WHERE title LIKE 'sent-again-%'`);
  await eventually('one of them to be taken on', async () => (await taken()).length > 0, { intervalMs: 1 });
  await doomed.end('SIGKILL');
  const heard = await Promise.all(sending);
  const again = await Promise.all(names.map((name) => send(stack.api.origin, name)));
  for (const [index, answer] of heard.entries()) if (answer !== null) expect(again[index]).toEqual(answer);
  expect(new Set(again.map((answer) => (answer as { composition_id: string }).composition_id)).size).toBe(names.length);
  expect(await taken()).toHaveLength(names.length);
  const begun = `SELECT DISTINCT t.id FROM tasks t JOIN renders r ON r.id = t.render_id JOIN compositions c ON c.render_id = r.id
    WHERE t.queue = 'render' AND c.title LIKE 'sent-again-%'`;
  expect(await rowsOf(begun)).toHaveLength(names.length);
});
