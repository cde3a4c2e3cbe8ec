import type { Readable } from 'node:stream';
import { saveStream, throwStorageWriteFault, type SavedFile } from '@app/storage';
import type { FileInfo } from 'busboy';
import type { Request } from 'express';
import { invalidRequest } from '../../http/api-error';
import { cleanFilename } from './clean-filename';
import { openForm } from './open-form';
import { fileTooLarge, unreadableForm } from './upload-refusals';

/** The one field of the form. */
const FILE_FIELD = 'file';

export interface ReceiveOptions {
  /** Of a new file. */
  readonly path: string;
  readonly maxBytes: number;
}

export interface ReceivedFile extends SavedFile {
  /** As the client calls it. */
  readonly filename: string;
}

/**
 * Saves the single file of a multipart form as it arrives. The rest of a rejected form is read and discarded: a client
 * that is cut off while sending never sees the response.
 *
 * @throws ApiError if the form is invalid, contains anything else, or its file is too large
 */
export function receiveUpload(request: Request, options: ReceiveOptions): Promise<ReceivedFile> {
  const form = openForm(request, options.maxBytes);
  return new Promise((resolve, reject) => {
    let receiving: Promise<ReceivedFile> | null = null;
    const refuse = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(String(error)));
      request.unpipe(form);
      request.resume();
      // Not while it is parsing a chunk, which would crash it.
      setImmediate(() => form.destroy());
    };
    form.on('file', (field, stream, info) => {
      // It fails when the form does, which its reader learns anyway.
      stream.on('error', () => undefined);
      if (field !== FILE_FIELD || receiving) {
        refuse(unknownField(field));
        return;
      }
      stream.on('limit', () => {
        refuse(fileTooLarge(options.maxBytes));
      });
      receiving = save(stream, info, options.path);
      receiving.catch(refuse);
    });
    form.on('field', (field) => {
      refuse(unknownField(field));
    });
    form.on('error', (error) => {
      refuse(unreadableForm(error));
    });
    form.on('close', () => {
      if (receiving) receiving.then(resolve, refuse);
      else refuse(invalidRequest([{ path: FILE_FIELD, message: 'file is missing; it must be the file to upload.' }]));
    });
    request.on('close', () => {
      if (!request.complete) refuse(unreadableForm(new Error('The client is gone')));
    });
    request.pipe(form);
  });
}

async function save(stream: Readable, { filename }: Partial<FileInfo>, path: string): Promise<ReceivedFile> {
  const saved = await saveStream(stream, { path, throwDiskFault: throwStorageWriteFault });
  return { ...saved, filename: cleanFilename(filename) };
}

function unknownField(name: string): Error {
  const message =
    name === FILE_FIELD ? 'file must be a single file; upload others separately.' : 'The only known field is file.';
  return invalidRequest([{ path: name.slice(0, 100) || FILE_FIELD, message }]);
}
