// What docs/api-examples and the client's README show is run as a stranger would run it: outside of the repository, with
// the client as it is packed. The languages take turns with one stack.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { freePort } from './stack/app-process';
import { holdRequests, type HeldMedia } from './stack/hold-requests';
import { installExamples, installSnippet } from './stack/install-examples';
import { runProgram, type Outcome } from './stack/run-program';
import { startStack, type Stack } from './stack/start-stack';
import { turnAwayFirst, type Turnstile } from './stack/turn-away-first';

const EXAMPLES = 'docs/api-examples';
const CLIENT_PAGE = 'libs/client/README.md';
const PAGES = [CLIENT_PAGE, `${EXAMPLES}/README.md`];
const SECRET = 'a-secret-of-the-stranger';
const WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
/** What runs the examples of a language, behind what they need besides. */
const PROGRAMS = { curl: ['curl', 'bash'], python: ['python3'], typescript: [process.execPath] } as const;
type Language = keyof typeof PROGRAMS;
/** Everybody has Node; whoever has nothing else is told what was not tried. */
const isHere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const [LANGUAGES, UNTRIED] = partition(Object.keys(PROGRAMS) as Language[], (name) => PROGRAMS[name].every(isHere));
/** What the examples of a language share, and how they are built. */
const NO_EXAMPLES = /^(?:reelwright\.(?:sh|py)|package\.json|tsconfig\.json)$/;

/** By their names, without an extension and with hyphens: what each has to say in the end. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'cancel-and-retry': /Now cancelled\nNow queued\n.*completed/is,
  'create-and-wait': /Saved [0-9a-f-]{36}\.mp4/,
  edit: /completed: Second cut/i,
  errors: /VALIDATION_ERROR.*request.*clips\.0\.(?:video_url.*clips\.0\.start_time|start_time.*clips\.0\.video_url)/s,
  'process-clips': /Genuine: completed\nhttp:.*\/files\/.*00000\.jpg/s,
  'upload-asset': /asset:\/\/.*completed/is,
  validate: /\b1\b.*(?:seconds of work|"estimated_seconds":\d)/,
  'watch-progress': /processing.*completed/s,
  'watch-progress-socket-io': /processing.*completed/s,
};

const runnerOf = (language: Language): string => PROGRAMS[language].at(-1) ?? process.execPath;
const filesOf = (language: Language): string[] =>
  readdirSync(join(EXAMPLES, language)).filter((file) => !NO_EXAMPLES.test(file));
const nameOf = (file: string): string => file.replace(/\.\w+$/, '').replaceAll('_', '-');

describe('the examples', () => {
  let stack: Stack;
  let held: HeldMedia;
  let turnstiles: Readonly<Record<Language, Turnstile>>;
  let folder: string;
  let video: string;
  const outcomes = new Map<string, Promise<Outcome>>();

  beforeAll(async () => {
    const environment = {
      API_KEYS: `stranger:public+internal:${SECRET}`,
      AUTH_REQUIRED: 'true',
      WEBHOOK_SECRET,
      WEBHOOK_ALLOWED_HOSTS: '127.0.0.1',
      MEDIA_FETCH_ALLOWED_HOSTS: '127.0.0.1',
      WORKER_CONCURRENCY: '3',
      // All of them ask with one key.
      RATE_LIMIT_PUBLIC_PER_MINUTE: '1000',
    };
    stack = await startStack({ workers: 1, environment });
    folder = join(stack.folder, 'examples');
    const [curl, python, typescript] = await Promise.all([
      turnAwayFirst(stack.api.origin),
      turnAwayFirst(stack.api.origin),
      turnAwayFirst(stack.api.origin),
      installExamples(folder),
    ]);
    turnstiles = { curl, python, typescript };
    video = await stack.media.make('beach.mp4', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=24:duration=1');
    held = await holdRequests(join(stack.folder, 'media/beach.mp4'), isCancelled);
    await installSnippet(CLIENT_PAGE, {
      marker: 'compose',
      as: join(folder, 'typescript/readme.ts'),
      edit: (code) =>
        code
          .replace(/'http:.*?'(?= }\))/, `'${stack.api.origin}', apiKey: '${SECRET}'`)
          .replace(/(?<=video_url: )'.*?'/, `'${video}'`),
    });
    for (const language of LANGUAGES) runInTurn(language);
  });
  afterAll(async () => {
    await Promise.all(outcomes.values());
    await stack.stop();
    await Promise.all([held, ...Object.values(turnstiles)].map((server) => server.close()));
  });

  /** Whether a render of what is at the address has been cancelled: until then it is to be under way. */
  async function isCancelled(address: string): Promise<boolean> {
    const { rowCount } = await stack.database.query(
      `SELECT FROM renders WHERE outcome = 'cancelled' AND spec -> 'clips' -> 0 ->> 'video_url' = $1`,
      [address],
    );
    return rowCount !== 0;
  }

  /** One after the other within a language, so that two cores are not asked for everything at once. */
  function runInTurn(language: Language): void {
    const files = [...filesOf(language), ...(language === 'typescript' ? ['readme.ts'] : [])];
    let before: Promise<unknown> = Promise.resolve();
    for (const file of files) {
      const outcome = before.then(() => run(language, file));
      outcomes.set(`${language}/${file}`, outcome);
      before = outcome;
    }
  }

  async function run(language: Language, file: string): Promise<Outcome> {
    const name = nameOf(file);
    const program = join(folder, language, file.replace(/\.ts$/, '.js'));
    return runProgram([runnerOf(language), program, ...(await argumentsOf(name, language))], {
      cwd: folder,
      environment: {
        REELWRIGHT_URL: (name === 'errors' ? turnstiles[language] : stack.api).origin,
        REELWRIGHT_API_KEY: SECRET,
        REELWRIGHT_WEBHOOK_SECRET: WEBHOOK_SECRET,
      },
    });
  }

  async function argumentsOf(name: string, language: Language): Promise<string[]> {
    if (name === 'upload-asset') return [join(stack.folder, 'media/beach.mp4')];
    if (name === 'cancel-and-retry') return [`${held.origin}/${language}.mp4`];
    if (name === 'process-clips') return [video, `http://127.0.0.1:${await freePort()}`];
    return [video];
  }

  it.each(LANGUAGES.flatMap((language) => filesOf(language).map((file) => `${language}/${file}`)))(
    'work: %s',
    async (path) => {
      const outcome = await outcomes.get(path);
      expect(outcome).toEqual({
        code: 0,
        said: expect.stringMatching(EXPECTED[nameOf(path.split('/')[1] ?? '')] ?? /^$/) as string,
      });
    },
  );

  it(`are tried in all languages whose programs are here; missing: ${UNTRIED.join(', ') || 'none'}`, () => {
    expect(LANGUAGES).toContain('typescript');
  });

  it('save videos', async () => {
    await Promise.all(outcomes.values());
    const saved = (await readdir(folder)).filter((name) => name.endsWith('.mp4'));
    expect(saved).toHaveLength(LANGUAGES.length);
    for (const name of saved) expect((await stat(join(folder, name))).size).toBeGreaterThan(1000);
  });

  it.each(LANGUAGES)('come back after 429, no sooner than they were told: %s', async (language) => {
    await Promise.all(outcomes.values());
    const [first = 0, second = 0, ...more] = turnstiles[language].times;
    expect(second - first).toBeGreaterThan(990);
    expect(more).toEqual([]);
  });

  it('work: the one that the client begins with', async () => {
    const outcome = await outcomes.get('typescript/readme.ts');
    expect(outcome).toEqual({ code: 0, said: expect.stringMatching(/status \d+\n1 seconds at http/) as string });
  });

  it.each(PAGES)('can be reached: the links of %s', async (page) => {
    const text = await readFile(page, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => join(dirname(page), link));
    expect(links.length).toBeGreaterThan(1);
    await Promise.all(links.map((link) => stat(link)));
    if (page !== CLIENT_PAGE) {
      const files = [...LANGUAGES, ...UNTRIED].flatMap((language) =>
        filesOf(language).map((file) => join(EXAMPLES, language, file)),
      );
      expect(files.filter((file) => !links.includes(file))).toEqual([]);
    }
  });
});

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const first = all.filter(isFirst);
  return [first, all.filter((one) => !first.includes(one))];
}
