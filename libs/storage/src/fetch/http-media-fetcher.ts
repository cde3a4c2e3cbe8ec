import type { IncomingMessage } from 'node:http';
import { Fault } from '@app/contracts';
import { parseAllowedHosts } from './allowed-hosts';
import { askPinned } from './ask-pinned';
import { connectableAddresses, type Reach, resolveBySystem, type ResolveHost } from './connectable-addresses';
import { faultOfNetworkError } from './download-faults';
import type { FetchLimits } from './fetch-limits';
import type { FetchedMedia, FetchRequest } from './media-fetcher.port';
import { OneSourceFetcher } from './one-source-fetcher';
import { parseMediaUrl } from './media-url';
import { placeDownload, type Transfer } from './place-download';
import { isRedirect, redirectTarget } from './redirect';
import { announcedBody, headerValue, strongEtag } from './response-head';
import { saveBody } from './save-body';

export interface HttpMediaFetcherOptions {
  readonly limits: FetchLimits;
  /** `host` or `host:port` entries that may be fetched from although their addresses are private. */
  readonly allowedHosts: readonly string[];
  /** Default: as the operating system does. */
  readonly resolveHost?: ResolveHost;
}

const REQUEST_HEADERS = {
  accept: '*/*',
  // The raw bytes: nothing is decompressed here.
  'accept-encoding': 'identity',
  'user-agent': 'Reelwright',
};

interface HttpTransfer extends Transfer {
  /** ETag of the copy that we have; null: none. */
  readonly knownEtag: string | null;
}

const NOT_MODIFIED = 304;

/** Fetches over http and https, from hosts on the public internet and those that are allowed. */
export class HttpMediaFetcher extends OneSourceFetcher {
  private readonly limits: FetchLimits;
  private readonly reach: Reach;

  /** @throws RangeError if an allowed host is invalid. */
  constructor({ limits, allowedHosts, resolveHost = resolveBySystem }: HttpMediaFetcherOptions) {
    super();
    this.limits = limits;
    this.reach = { allowedHosts: parseAllowedHosts(allowedHosts), resolveHost };
  }

  protected override async transfer(request: FetchRequest, knownEtag: string | null): Promise<FetchedMedia | null> {
    request.signal.throwIfAborted();
    const start = parseMediaUrl(request.url);
    return placeDownload({ ...request, host: start.hostname, limits: this.limits }, (transfer) =>
      this.follow(start, [], { ...transfer, knownEtag }),
    );
  }

  private async follow(url: URL, before: readonly URL[], transfer: HttpTransfer): Promise<FetchedMedia | null> {
    const visited = [...before, url];
    const outcome = await this.get(url, visited, transfer);
    return outcome instanceof URL ? this.follow(outcome, visited, transfer) : outcome;
  }

  /** One request, which gives the file or follows a redirect; null: the file has not changed. */
  private async get(url: URL, visited: readonly URL[], transfer: HttpTransfer): Promise<FetchedMedia | URL | null> {
    let answer: IncomingMessage | undefined;
    // An ETag tells the files of one address apart (RFC 9110, 8.8.3), and redirects may lead to another each time.
    const isStart = visited.length === 1;
    const knownEtag = isStart ? transfer.knownEtag : null;
    try {
      const addresses = await transfer.watch.within(connectableAddresses(url, this.reach));
      answer = await askPinned(url, {
        addresses,
        limits: this.limits,
        signal: transfer.watch.signal,
        headers: { ...REQUEST_HEADERS, ...(knownEtag === null ? {} : { 'if-none-match': knownEtag }) },
      });
      const { statusCode = 0, headers } = answer;
      if (isRedirect(statusCode)) return redirectTarget(url, visited, headerValue(headers.location));
      if (statusCode === NOT_MODIFIED && knownEtag !== null) return null;
      const etag = isStart ? strongEtag({ headers }) : null;
      return { ...(await this.save(answer, url.hostname, transfer)), ...(etag === null ? {} : { etag }) };
    } catch (error) {
      throw error instanceof Fault ? error : faultOfNetworkError(error, url.hostname);
    } finally {
      answer?.destroy();
    }
  }

  private async save(
    answer: IncomingMessage,
    host: string,
    { watch, temporaryPath }: HttpTransfer,
  ): Promise<FetchedMedia> {
    const { maxBytes } = this.limits;
    const { statusCode = 0, headers } = answer;
    const { sizeBytes: announcedBytes, contentType } = announcedBody({ statusCode, headers }, host, maxBytes);
    watch.expectBytes();
    const saved = await saveBody(answer, {
      host,
      path: temporaryPath,
      maxBytes,
      announcedBytes,
      onBytes: (bytes) => {
        watch.countBytes(bytes);
      },
    });
    return { ...saved, contentType };
  }
}
