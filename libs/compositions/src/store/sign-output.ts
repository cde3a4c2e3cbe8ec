import { downloadFilename, type ObjectStore } from '@app/storage';
import { formatOf, type CompositionSpec } from '../spec';
import type { RenderOutput } from './render.entity';

export interface OutputToSign {
  /** What the output was made of. */
  readonly spec: CompositionSpec;
  readonly output: Pick<RenderOutput, 'key' | 'folder'>;
  readonly expiresInSeconds: number;
}

/** A link to a finished file, saved under the composition's title; as `ObjectStore` signs it. */
export async function signOutput(objects: ObjectStore, target: OutputToSign): Promise<string> {
  const { spec, output, expiresInSeconds } = target;
  const { folder, key } = output;
  // The link of a multi-file output leads to the file that players start with.
  if (folder !== undefined && key.startsWith(folder)) {
    return (await objects.signedFolderUrl(folder, { expiresInSeconds })) + key.slice(folder.length);
  }
  const filename = downloadFilename(spec.title, formatOf(spec.output));
  return objects.signedDownloadUrl(key, { filename, expiresInSeconds });
}
