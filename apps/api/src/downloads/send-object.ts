import { pipeline } from 'node:stream/promises';
import { HttpException } from '@nestjs/common';
import { contentTypeOf, type ObjectStore } from '@app/storage';
import type { Response } from 'express';
import { hasClientGone } from '../http/has-client-gone';
import { refuse } from './refuse';
import { requestedRange } from './requested-range';

interface SentObject {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
}

const RANGE_NOT_SATISFIABLE = 416;

/**
 * Sends an object with its type, length, ETag and ranges, as fast as the client reads; settles when it is sent, or the
 * client has disconnected.
 */
export async function sendObject(objects: ObjectStore, response: Response, object: SentObject): Promise<void> {
  const { req: request } = response;
  const found = await objects.head(object.key);
  if (!found) throw refuse('missing');
  const { sizeBytes, lastModified } = found;
  const etag = `W/"${sizeBytes.toString(16)}-${lastModified.getTime().toString(16)}"`;
  response.set({
    'Accept-Ranges': 'bytes',
    ETag: etag,
    'Last-Modified': lastModified.toUTCString(),
    ...object.headers,
  });
  if (request.fresh) return void response.status(304).end();
  const range = requestedRange(request, { sizeBytes, etag, lastModified });
  if (range === 'unsatisfiable') {
    response.set('Content-Range', `bytes */${sizeBytes}`);
    throw new HttpException('', RANGE_NOT_SATISFIABLE);
  }
  const { firstByte, lastByte } = range ?? { firstByte: 0, lastByte: sizeBytes - 1 };
  if (range) response.status(206).set('Content-Range', `bytes ${firstByte}-${lastByte}/${sizeBytes}`);
  response.set({ 'Content-Type': contentTypeOf(object.key), 'Content-Length': String(lastByte + 1 - firstByte) });
  if (request.method === 'HEAD') return void response.end();
  try {
    await pipeline(await objects.read(object.key, range ?? undefined), response);
  } catch (error) {
    if (!(error instanceof Error && hasClientGone(error))) throw error;
  }
}
