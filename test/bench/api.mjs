import { setTimeout as delay } from 'node:timers/promises';

const COMPOSITIONS = new URL('/api/v1/compositions', process.env.API_URL);

/** Posts a composition; resolves with its id. */
export async function compose(body) {
  const response = await fetch(COMPOSITIONS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status !== 202) throw new Error(`The API answered ${response.status}: ${await response.text()}`);
  return (await response.json()).composition_id;
}

export async function get(id) {
  const response = await fetch(`${COMPOSITIONS}/${id}`);
  if (!response.ok) throw new Error(`The API answered ${response.status}`);
  return response.json();
}

/** Waits until a composition is completed. */
export async function completed(id) {
  for (;;) {
    const { status, error } = await get(id);
    if (status === 'completed') return;
    if (status === 'failed') throw new Error(`The composition failed: ${error.message}`);
    await delay(50);
  }
}
