import { writeFile } from 'node:fs/promises';
import { eventually } from '@app/testing';

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

export interface CompositionBody {
  readonly composition_id: string;
  readonly title: string;
  readonly status: string;
  readonly progress: number;
  readonly stage: string | null;
  readonly completed_at: string | null;
  readonly config: unknown;
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly asset: string }[];
  readonly error: { readonly code: string; readonly message: string; readonly asset?: string } | null;
}

export interface DownloadBody {
  readonly download_url: string;
  readonly file_size: number;
  readonly duration: number;
  readonly resolution: string;
  readonly format: string;
  readonly expires_at: string;
}

export interface MetadataBody {
  readonly input_files: readonly { readonly resolution: string | null; readonly codec: string }[];
  readonly output_file: Readonly<Record<string, unknown>>;
  readonly processing_stats: { readonly segments: Readonly<Record<string, number>> };
}

export interface AssetBody {
  readonly asset_id: string;
  readonly url: string;
  readonly kind: string;
  readonly sha256: string;
}

const COMPOSITIONS = '/api/v1/compositions';

/** Speaks HTTP to an API as any client would. */
export class ApiClient {
  constructor(
    readonly origin: string,
    /** Of every request, as a key. */
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** A body that is a string is sent as it is. */
  async call<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await fetch(new URL(path, this.origin), {
      method,
      ...(body === undefined
        ? { headers: this.headers }
        : {
            headers: { ...this.headers, 'content-type': 'application/json' },
            body: typeof body === 'string' ? body : JSON.stringify(body),
          }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as T };
  }

  /** Posts a composition that has to be accepted; returns its id. */
  async compose(body: unknown): Promise<string> {
    const answer = await this.call<{ composition_id: string }>('POST', COMPOSITIONS, body);
    if (answer.status !== 202) throw new Error(`Not accepted: ${JSON.stringify(answer.body)}`);
    return answer.body.composition_id;
  }

  /** Uploads a file that has to be accepted. */
  async upload(content: Uint8Array | string, filename: string): Promise<AssetBody> {
    const body = new FormData();
    body.append('file', new Blob([content]), filename);
    const response = await fetch(new URL('/api/v1/assets', this.origin), {
      method: 'POST',
      headers: this.headers,
      body,
    });
    const asset = (await response.json()) as AssetBody;
    if (response.status !== 201) throw new Error(`Not accepted: ${JSON.stringify(asset)}`);
    return asset;
  }

  async get(id: string): Promise<CompositionBody> {
    return (await this.call<CompositionBody>('GET', `${COMPOSITIONS}/${id}`)).body;
  }

  delete(id: string): Promise<Answer<ErrorBody>> {
    return this.call('DELETE', `${COMPOSITIONS}/${id}`);
  }

  /** Waits for the end of a composition, whichever it is. */
  ended(id: string, timeoutMs = 100_000): Promise<CompositionBody> {
    return eventually(
      `composition ${id} to end`,
      async () => {
        const composition = await this.get(id);
        return ['completed', 'failed', 'cancelled'].includes(composition.status) && composition;
      },
      { timeoutMs, intervalMs: 100 },
    );
  }

  /** Waits until a composition is completed; throws when it ends otherwise. */
  async completed(id: string, timeoutMs?: number): Promise<CompositionBody> {
    const composition = await this.ended(id, timeoutMs);
    if (composition.status !== 'completed') throw new Error(`It ${composition.status}: ${composition.error?.message}`);
    return composition;
  }

  async downloadLink(id: string): Promise<DownloadBody> {
    return (await this.call<DownloadBody>('GET', `${COMPOSITIONS}/${id}/download`)).body;
  }

  /** Saves the finished file. */
  async download(id: string, path: string): Promise<void> {
    const { download_url: url } = await this.downloadLink(id);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`The download answered ${response.status}`);
    await writeFile(path, new Uint8Array(await response.arrayBuffer()));
  }
}
