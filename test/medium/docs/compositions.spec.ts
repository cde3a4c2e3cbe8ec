// The pages that say what a composition can be: complete, and true.
import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { testSettings } from '@app/testing';
import type { OpenAPIObject } from '@nestjs/swagger';
import { judgeBodiesBy } from '../../../apps/api/src/compositions/judge-body';
import { startApi } from '../api/start-api';
import { fieldsOf, type RequestField } from './request-fields';

const ROOT = join(__dirname, '../../..');
const IMAGES = join(ROOT, 'docs/images');
const MAX_PICTURE_BYTES = 150_000;
const MAX_AVERAGE_BYTES = 55_000;

interface Pages {
  readonly requests: readonly { readonly at: string; readonly request: unknown }[];
  /** Names in the table, and those that the pages show. */
  readonly pictures: readonly string[];
  readonly shown: readonly string[];
}

let pages: Pages;
let text: string;
let fields: readonly RequestField[];
beforeAll(async () => {
  const script = join(ROOT, 'scripts/docs/list-requests.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  pages = JSON.parse(stdout) as Pages;
  const names = (await readdir(join(ROOT, 'docs'))).filter((name) => name.endsWith('.md'));
  text = (await Promise.all(names.map((name) => readFile(join(ROOT, 'docs', name), 'utf8')))).join('\n');
  const api = await startApi();
  try {
    fields = fieldsOf((await (await fetch(`${api.origin}/openapi.json`)).json()) as OpenAPIObject);
  } finally {
    await api.stop();
  }
});

/** Dotted paths of all that a value holds; the elements of a list are `[]`. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((element) => pathsIn(element, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return [own, ...pathsIn(inner, own)];
  });
}

describe('what the pages show', () => {
  it('is accepted, every request of it', () => {
    const judge = judgeBodiesBy(testSettings({ webhookSecret: Buffer.alloc(32) }));
    expect(pages.requests.length).toBeGreaterThan(100);
    const refused = pages.requests.flatMap(({ at, request }) => {
      const { problems } = judge(request);
      return problems.length > 0 ? [{ at, problems }] : [];
    });
    expect(refused).toEqual([]);
  });

  it('has every field of a request in a snippet', () => {
    const shown = new Set(pages.requests.flatMap(({ request }) => pathsIn(request)));
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.map(({ path }) => path).filter((path) => !shown.has(path))).toEqual([]);
  });

  it('names every value that a field may have', () => {
    const unnamed = fields.flatMap(({ path, values }) =>
      values
        .filter((value) => !text.includes(`\`${value}\``) && !text.includes(`"${value}"`) && !namesNumber(value))
        .map((value) => `${path}: ${value}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('has the pictures that are drawn for it, small enough to be loaded with the page', async () => {
    expect([...pages.shown].sort()).toEqual([...pages.pictures].sort());
    // The plots of the bench stand there, too.
    const files = (await readdir(IMAGES)).filter((name) => name.endsWith('.jpg')).sort();
    expect(files).toEqual([...pages.pictures].sort().map((name) => `${name}.jpg`));
    const sizes = await Promise.all(
      files.map(async (name) => ({ name, bytes: (await stat(join(IMAGES, name))).size })),
    );
    expect(sizes.filter(({ bytes }) => bytes > MAX_PICTURE_BYTES)).toEqual([]);
    expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(MAX_AVERAGE_BYTES * sizes.length);
  });
});

/** `100 to 900` or a list of them, as prose has it. */
function namesNumber(value: string): boolean {
  return !Number.isNaN(Number(value)) && new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?![\\d.]\\d)`).test(text);
}

describe('the description of a request in OpenAPI', () => {
  it('says what every field means', () => {
    expect(fields.filter(({ description }) => description.length < 8).map(({ path }) => path)).toEqual([]);
  });

  it('shows what every field may look like', () => {
    expect(fields.filter(({ isShown }) => !isShown).map(({ path }) => path)).toEqual([]);
  });
});
