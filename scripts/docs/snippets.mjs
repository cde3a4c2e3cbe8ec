import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { PICTURES } from './picture-table.mjs';

const PAGES = path.join(root, 'docs');
const BLOCK_OR_PICTURE = /^```json\n(?<json>[^]*?)^```$|\(images\/(?<picture>[\w-]+)\.jpg\)/gm;
const ABOUT_REQUESTS = ['compositions.md', 'overlays.md', 'transitions.md'];
/** Its requests are no compositions. */
const ABOUT_CLIPS = 'internal-api.md';
const PARTS = ['title', 'clips', 'audio', 'overlays', 'output'];

/** What a snippet that leaves it out means: the page says so. */
const REST = {
  title: 'Example',
  clips: [{ video_url: 'https://media.example.com/beach.mp4', start_time: 0, end_time: 4 }],
};

/**
 * A part of a request, as a page shows it.
 *
 * @typedef {{ page: string, line: number, request: object, pictures: string[] }} Snippet
 */

/** The requests that the pages show, and which pictures of docs/images stand below each. @returns {Snippet[]} */
export function readSnippets() {
  const pages = fs.readdirSync(PAGES).filter((name) => name.endsWith('.md'));
  return pages.flatMap((page) => snippetsOf(page, fs.readFileSync(path.join(PAGES, page), 'utf8')));
}

function snippetsOf(page, text) {
  const snippets = [];
  for (const { index, groups } of text.matchAll(BLOCK_OR_PICTURE)) {
    if (groups.picture) {
      snippets.at(-1)?.pictures.push(groups.picture);
      continue;
    }
    const part = JSON.parse(groups.json);
    if (!isRequest(part, page)) continue;
    const line = text.slice(0, index).split('\n').length;
    snippets.push({ page, line, request: { ...REST, ...part }, pictures: [] });
  }
  return snippets;
}

/** Answers are shown, too: pages about requests show the envelope of errors alone, so that no snippet is passed over. */
const isRequest = (part, page) =>
  ABOUT_REQUESTS.includes(page)
    ? !('detail' in part)
    : page !== ABOUT_CLIPS && !('composition_id' in part) && Object.keys(part).some((name) => PARTS.includes(name));

/** The request of a cell of a picture. */
export function requestOf({ request }, { set = {} }) {
  const changed = structuredClone(request);
  for (const [place, value] of Object.entries(set)) put(changed, place.split('.'), value);
  return changed;
}

function put(target, [name, ...rest], value) {
  if (rest.length === 0) target[name] = value;
  else put((target[name] ??= {}), rest, value);
}

/** Every request that a page shows or has a picture of, and where. */
export function everyRequest() {
  return readSnippets().flatMap((snippet) => {
    const { page, line, pictures, request } = snippet;
    const varied = pictures.flatMap((name) =>
      (PICTURES[name]?.cells ?? []).map((cell) => ({
        at: `${page}:${line}, ${name}: ${cell.label}`,
        request: requestOf(snippet, cell),
      })),
    );
    return [{ at: `${page}:${line}`, request }, ...varied];
  });
}
