import { downloadFilename, type ObjectStore } from '@app/storage';
import { DEFAULTS } from '../spec';
import type { Composition } from './composition.entity';
import type { RenderOutput } from './render.entity';

export interface OutputToSign {
  readonly composition: Pick<Composition, 'title' | 'spec'>;
  readonly output: Pick<RenderOutput, 'key' | 'folder'>;
  readonly expiresInSeconds: number;
}

/** A link to a finished file, saved under the composition's title; as `ObjectStore` signs it. */
export async function signOutput(objects: ObjectStore, target: OutputToSign): Promise<string> {
  const { composition, output, expiresInSeconds } = target;
  const { folder, key } = output;
  // An output of several files is led to by the one that a player begins with.
  if (folder !== undefined && key.startsWith(folder)) {
    return (await objects.signedFolderUrl(folder, { expiresInSeconds })) + key.slice(folder.length);
  }
  const { title, spec } = composition;
  const filename = downloadFilename(title, spec.output?.format ?? DEFAULTS.format);
  return objects.signedDownloadUrl(key, { filename, expiresInSeconds });
}
