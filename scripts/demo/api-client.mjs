import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../failure.mjs';

/** Posts a composition; answers with its id. `key` is for an API that wants one. */
export async function postComposition(url, body, { key } = {}) {
  const answer = await ask(`${url}/api/v1/compositions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...keyed(key) },
    body: JSON.stringify(body),
  });
  return (await answer.json()).composition_id;
}

/** Fetches the finished video into a file; answers with what the API says of it. */
export async function downloadVideo(url, { compositionId, file, key }) {
  const address = `${url}/api/v1/compositions/${compositionId}/download`;
  const details = await (await ask(address, { headers: keyed(key) })).json();
  const video = await ask(new URL(details.download_url, url));
  const unfinished = `${file}.part`;
  await pipeline(video.body, fs.createWriteStream(unfinished));
  fs.renameSync(unfinished, file);
  return details;
}

const keyed = (key) => (key ? { 'x-api-key': key } : {});

async function ask(url, options) {
  const answer = await fetch(url, options);
  if (answer.ok) return answer;
  throw new Failure(
    `${options?.method ?? 'GET'} ${new URL(url).pathname} answered ${answer.status}: ${await answer.text()}`,
  );
}
