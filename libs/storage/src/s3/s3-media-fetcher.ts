import { addAbortSignal, Readable } from 'node:stream';
import { GetObjectCommand, type GetObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import { Fault } from '@app/contracts';
import { unusableLink } from '../fetch/download-faults';
import type { FetchLimits } from '../fetch/fetch-limits';
import type { FetchedMedia, FetchRequest } from '../fetch/media-fetcher.port';
import { OneSourceFetcher } from '../fetch/one-source-fetcher';
import { placeDownload, type Transfer } from '../fetch/place-download';
import { strongEtag, tooLarge } from '../fetch/response-head';
import { saveBody } from '../fetch/save-body';
import { faultOfS3Source } from './fault-of-s3-source';
import { mayFetch, type S3Reach } from './may-fetch';
import { statusOf } from './s3-errors';
import { parseS3Url, type S3Location } from './s3-url';

export interface S3MediaFetcherOptions extends S3Reach {
  readonly client: S3Client;
  readonly limits: FetchLimits;
}

const NOT_MODIFIED = 304;

/** Fetches `s3://bucket/key` from the buckets that the operator allows, with this service's credentials. */
export class S3MediaFetcher extends OneSourceFetcher {
  constructor(private readonly options: S3MediaFetcherOptions) {
    super();
  }

  protected override async transfer(request: FetchRequest, knownEtag: string | null): Promise<FetchedMedia | null> {
    request.signal.throwIfAborted();
    const location = parseS3Url(request.url);
    if (!location) throw unusableLink('The link is not of the form s3://bucket/key. Check it.');
    if (!mayFetch(location, this.options)) {
      throw unusableLink(
        `The bucket ${location.bucket} is not one that this service may read for its users. Give another link.`,
      );
    }
    const host = `s3://${location.bucket}`;
    return placeDownload({ ...request, host, limits: this.options.limits }, async (transfer) => {
      try {
        const response = await this.get(location, transfer, knownEtag);
        return response && (await this.save(response, host, transfer));
      } catch (error) {
        throw error instanceof Fault ? error : faultOfS3Source(error, host);
      }
    });
  }

  private async get(
    { bucket: Bucket, key: Key }: S3Location,
    { watch }: Transfer,
    knownEtag: string | null,
  ): Promise<GetObjectCommandOutput | null> {
    const command = new GetObjectCommand({ Bucket, Key, ...(knownEtag === null ? {} : { IfNoneMatch: knownEtag }) });
    return this.options.client.send(command, { abortSignal: watch.signal }).catch((error: unknown) => {
      if (statusOf(error) === NOT_MODIFIED) return null;
      throw error;
    });
  }

  private async save(
    { Body: body, ContentLength: sizeBytes, ContentType: contentType, ETag: tag }: GetObjectCommandOutput,
    host: string,
    { watch, temporaryPath }: Transfer,
  ): Promise<FetchedMedia> {
    const { maxBytes } = this.options.limits;
    if (!(body instanceof Readable)) throw new TypeError('S3 answered without a body');
    addAbortSignal(watch.signal, body);
    if (sizeBytes !== undefined && sizeBytes > maxBytes) {
      body.destroy();
      throw tooLarge(host, maxBytes);
    }
    watch.expectBytes();
    const saved = await saveBody(body, {
      host,
      path: temporaryPath,
      maxBytes,
      announcedBytes: sizeBytes ?? null,
      onBytes: (bytes) => {
        watch.countBytes(bytes);
      },
    });
    const etag = strongEtag({ headers: { etag: tag } });
    return { ...saved, contentType: contentType ?? null, ...(etag === null ? {} : { etag }) };
  }
}
