import { writeFile } from 'node:fs/promises';
import { createClient, type Asset, type Composition, type CompositionRequest, type Download } from '@app/client';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface ErrorBody {
  readonly detail: {
    readonly error_code: string;
    readonly message: string;
    readonly fields?: Readonly<Record<string, readonly string[]>>;
    readonly request_id: string;
  };
}

export type CompositionBody = Composition;
export type DownloadBody = Download;
export type AssetBody = Asset;

export interface MetadataBody {
  readonly input_files: readonly { readonly resolution: string | null; readonly codec: string }[];
  readonly output_file: Readonly<Record<string, unknown>>;
  readonly processing_stats: { readonly segments: Readonly<Record<string, number>> };
}

/** Servers are cut off for longer than most clients would wait; waiting for an end has a time of its own. */
const MAX_RETRIES = 20;

/** The client of this API, and raw requests beside it for what that would not send. */
export class ApiClient {
  readonly client;

  constructor(
    readonly origin: string,
    private readonly apiKey?: string,
    /** Of every request of the client. */
    headers: Readonly<Record<string, string>> = {},
  ) {
    this.client = createClient({
      baseUrl: origin,
      maxRetries: MAX_RETRIES,
      fetch: (request) => {
        for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
        return fetch(request);
      },
      ...(apiKey === undefined ? {} : { apiKey }),
    });
  }

  /** Any request, right or wrong. A body that is a string is sent as it is. */
  async call<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await fetch(new URL(path, this.origin), {
      method,
      headers: {
        ...(this.apiKey === undefined ? {} : { 'x-api-key': this.apiKey }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as T };
  }

  /** Posts a composition that has to be accepted; returns its id. */
  async compose(body: unknown): Promise<string> {
    return (await this.client.compose(body as CompositionRequest)).composition_id;
  }

  /** Uploads a file that has to be accepted. */
  upload(content: Uint8Array | string, filename: string): Promise<Asset> {
    return this.client.upload(new Blob([content]), filename);
  }

  get(id: string): Promise<CompositionBody> {
    return this.client.get(id);
  }

  delete(id: string): Promise<Answer<ErrorBody>> {
    return this.call('DELETE', `/api/v1/compositions/${id}`);
  }

  /** Waits for the end of a composition, whichever it is. */
  ended(id: string, timeoutMs = 100_000): Promise<CompositionBody> {
    return this.client.waitFor(id, { timeoutMs, intervalMs: 100 });
  }

  /** Waits until a composition is completed; throws when it ends otherwise. */
  async completed(id: string, timeoutMs?: number): Promise<CompositionBody> {
    const composition = await this.ended(id, timeoutMs);
    if (composition.status !== 'completed') throw new Error(`It ${composition.status}: ${composition.error?.message}`);
    return composition;
  }

  downloadLink(id: string): Promise<Download> {
    return this.client.download(id);
  }

  /** Saves the finished file. */
  async download(id: string, path: string): Promise<void> {
    const { download_url: url } = await this.downloadLink(id);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`The download answered ${response.status}`);
    await writeFile(path, new Uint8Array(await response.arrayBuffer()));
  }
}
