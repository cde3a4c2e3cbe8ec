import { open } from 'node:fs/promises';
import { Fault } from '@app/contracts';
import { MediaTools, readCubeFile, type MediaInfo } from '@app/media-processing';
import { Injectable } from '@nestjs/common';
import type { AssetKind } from '../asset-kind';
import { FONT_HEAD_BYTES, fontFlaw, isFont } from './font-flaw';
import { mediaKind } from './media-kind';
import { textKind } from './text-kind';

/** Subtitles for a day have less. */
const MAX_SUBTITLES_BYTES = 10 * 1024 ** 2;

export interface FileToIdentify {
  readonly path: string;
  /** As its owner calls it; tells what texts are meant as that do not say so themselves. */
  readonly filename: string;
  readonly signal?: AbortSignal;
}

export interface IdentifiedFile {
  readonly kind: AssetKind;
  /** Null for what is neither picture nor sound. */
  readonly media: MediaInfo | null;
}

/** Finds out what a user's file is and whether it can be used. */
@Injectable()
export class FileIdentifier {
  constructor(private readonly tools: MediaTools) {}

  /** @throws Fault INVALID_MEDIA, with a sentence that says why the file cannot be used */
  async identify({ path, filename, signal }: FileToIdentify): Promise<IdentifiedFile> {
    const { head, sizeBytes } = await readHead(path);
    if (isFont(head)) {
      refuseIf(fontFlaw(head, sizeBytes));
      return { kind: 'font', media: null };
    }
    const kind = textKind(head, filename);
    if (kind === 'lut') await readCubeFile(path);
    if (kind === 'subtitles') refuseIf(subtitlesFlaw(sizeBytes));
    if (kind !== null) return { kind, media: null };
    const media = await this.tools.probe(path, signal);
    return { kind: mediaKind(media), media };
  }
}

async function readHead(path: string): Promise<{ head: Buffer; sizeBytes: number }> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FONT_HEAD_BYTES), 0, FONT_HEAD_BYTES, 0);
    return { head: buffer.subarray(0, bytesRead), sizeBytes: (await file.stat()).size };
  } finally {
    await file.close();
  }
}

/** What they say is looked at by whoever draws them. */
function subtitlesFlaw(sizeBytes: number): string | null {
  if (sizeBytes === 0) return 'The file is empty (0 bytes).';
  if (sizeBytes <= MAX_SUBTITLES_BYTES) return null;
  return `The subtitles have ${sizeBytes} bytes; at most ${MAX_SUBTITLES_BYTES} (10 MiB) are allowed.`;
}

function refuseIf(message: string | null): void {
  if (message !== null) throw new Fault({ code: 'INVALID_MEDIA', blame: 'user', retryable: false, message });
}
