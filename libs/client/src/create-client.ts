import createFetchClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './api-types';
import type { CompositionEvent } from './composition-events';
import { followComposition } from './follow-composition';
import { ReelwrightError } from './reelwright-error';
import { retryingFetch, type Fetch } from './retrying-fetch';
import { waitForEnd, type WaitOptions } from './wait-for-end';

type Schemas = components['schemas'];
export type CompositionRequest = Schemas['CompositionRequestDto'];
export type Composition = Schemas['CompositionDto'];
export type Asset = Schemas['AssetDto'];
export type Download = Schemas['DownloadDto'];

export interface ClientOptions {
  /** Where the API is: `http://127.0.0.1:8000`. */
  readonly baseUrl: string;
  /** May be undefined, as what is read from an environment may. */
  readonly apiKey?: string | undefined;
  /** How often a request that was turned away with 429 or 503 is sent again; 3 unless given. */
  readonly maxRetries?: number;
  readonly fetch?: Fetch;
}

export interface ReelwrightClient {
  /** Every endpoint, typed: `api.GET('/api/v1/compositions', …)`. Its errors are thrown, too. */
  readonly api: Client<paths>;
  /** Queues a composition; sent again, by this client or by you with the same key, it is not made twice. */
  compose(
    body: CompositionRequest,
    options?: { readonly idempotencyKey?: string },
  ): Promise<Schemas['CompositionAcceptedDto']>;
  get(id: string): Promise<Composition>;
  /**
   * Queues a new revision by a merge patch: null removes, lists are replaced as a whole (RFC 7386).
   *
   * @param options `ofRevision`: the `revision` that the patch was made of; where somebody else has edited the composition
   * since, PRECONDITION_FAILED is thrown and nothing changes
   */
  edit(
    id: string,
    patch: Readonly<Record<string, unknown>>,
    options?: { readonly ofRevision?: number },
  ): Promise<Schemas['RevisionAcceptedDto']>;
  delete(id: string): Promise<void>;
  /**
   * How a composition goes on, from how it is now to its end; comes back by itself where the connection is lost, and
   * through times in which the service is away, until `signal` ends that.
   */
  follow(id: string, options?: { readonly signal?: AbortSignal }): AsyncGenerator<CompositionEvent>;
  /** Waits for the end of a composition, whichever it is, also through times in which the service is away. */
  waitFor(id: string, options?: WaitOptions): Promise<Composition>;
  /** Where the finished file is; the link needs no key. */
  download(id: string): Promise<Download>;
  /** Keeps a file: `url` of what comes back is its address in compositions. `fs.openAsBlob` reads one bit by bit. */
  upload(file: Blob, filename: string): Promise<Asset>;
}

/** A client of one service. All that it does throws ReelwrightError for an answer that is an error. */
export function createClient({
  baseUrl,
  apiKey,
  maxRetries = 3,
  fetch = globalThis.fetch,
}: ClientOptions): ReelwrightClient {
  const headers: Record<string, string> = apiKey === undefined ? {} : { 'X-API-Key': apiKey };
  const api = throwing(createFetchClient<paths>({ baseUrl, headers, fetch: retryingFetch({ fetch, maxRetries }) }));
  // Those who wait have a patience of their own, which does not end after so many tries.
  const impatient = throwing(createFetchClient<paths>({ baseUrl, headers, fetch }));
  const at = (id: string) => ({ params: { path: { composition_id: id } } });
  const getBy = async (by: Client<paths>, id: string): Promise<Composition> =>
    dataOf(await by.GET('/api/v1/compositions/{composition_id}', at(id)));
  return {
    api,
    get: (id) => getBy(api, id),
    compose: async (body, { idempotencyKey = crypto.randomUUID() } = {}) => {
      const params = { header: { 'Idempotency-Key': idempotencyKey } };
      return dataOf(await api.POST('/api/v1/compositions', { body, params }));
    },
    edit: async (id, patch, { ofRevision } = {}) => {
      const headers = {
        'Content-Type': 'application/merge-patch+json',
        ...(ofRevision === undefined ? {} : { 'If-Match': `"r${ofRevision}"` }),
      };
      return dataOf(await api.PATCH('/api/v1/compositions/{composition_id}', { ...at(id), headers, body: patch }));
    },
    delete: async (id) => {
      await api.DELETE('/api/v1/compositions/{composition_id}', at(id));
    },
    follow: (id, options) => followComposition(impatient, id, options),
    waitFor: (id, options) => waitForEnd(() => getBy(impatient, id), options),
    download: async (id) => dataOf(await api.GET('/api/v1/compositions/{composition_id}/download', at(id))),
    upload: async (file, filename) => {
      const form = new FormData();
      form.append('file', file, filename);
      // The body is described as it goes over the wire, and is handed over as the form that makes that.
      return dataOf(await api.POST('/api/v1/assets', { body: { file: filename }, bodySerializer: () => form }));
    },
  };
}

function throwing(client: Client<paths>): Client<paths> {
  client.use({
    onResponse: async ({ response }) => {
      if (response.status >= 400) throw await ReelwrightError.from(response);
    },
  });
  return client;
}

/** Errors were thrown before: what is left has the body that its type says. */
function dataOf<T>({ data, response }: { readonly data?: T; readonly response: Response }): T {
  if (data === undefined) throw new ReelwrightError(response.status, {}, response.headers);
  return data;
}
