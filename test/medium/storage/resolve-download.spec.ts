import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  downloadLink,
  LocalObjectStore,
  type LocalObjectStoreOptions,
  resolveDownload,
  resolveFolderDownload,
} from '@app/storage';
import { type ScratchDirectory, scratchDirectory } from './scratch-directory';

const filename = 'Été & “sea” – 100%.mp4';

describe('resolveDownload', () => {
  let scratch: ScratchDirectory;
  let options: LocalObjectStoreOptions;
  let link: string;

  beforeEach(async () => {
    scratch = await scratchDirectory();
    options = { directory: join(scratch.path, 'objects'), downloadSecret: 'a secret of the tests' };
    const store = new LocalObjectStore(options);
    await store.put('outputs/c/r.mp4', Buffer.from('film'));
    link = await store.signedDownloadUrl('outputs/c/r.mp4', { filename, expiresInSeconds: 60 });
  });
  afterEach(() => scratch.remove());

  it('finds the file behind a link of the store', async () => {
    const download = await resolveDownload(link, options);
    expect(download).toMatchObject({ kind: 'file', filename, sizeBytes: 4 });
    expect(await readFile('path' in download ? download.path : '', 'utf8')).toBe('film');
  });

  it('refuses a link that has expired', async () => {
    await expect(resolveDownload(link, options, Date.now() / 1000 + 61)).resolves.toEqual({
      kind: 'refused',
      reason: 'expired',
    });
  });

  it('refuses a link to what was deleted, or is a folder', async () => {
    const grant = { filename, expiresAtSeconds: 2e9, secret: options.downloadSecret };
    for (const key of ['outputs/c/gone.mp4', 'outputs/c', 'outputs/c/r.mp4/x']) {
      await expect(resolveDownload(downloadLink({ ...grant, key }), options)).resolves.toEqual({
        kind: 'refused',
        reason: 'missing',
      });
    }
  });

  it.each<[string, (good: string) => string]>([
    ['another key', (good) => good.replace('r.mp4', 'q.mp4')],
    ['another name', (good) => good.replace('filename=', 'filename=x')],
    ['a later end', (good) => good.replace('expires=', 'expires=9')],
    ['no signature', (good) => good.replace(/&signature=.*/, '')],
    ['another signature', (good) => good.replace(/signature=./, 'signature=!')],
    ['no query', (good) => good.replace(/\?.*/, '')],
    ['another path', (good) => good.replace('/files/', '/file/')],
    ['an encoded way out', (good) => good.replace('outputs/c', '..%2f..%2fetc')],
  ])('refuses a link with %s', async (_, tamper) => {
    await expect(resolveDownload(tamper(link), options)).resolves.toEqual({ kind: 'refused', reason: 'tampered' });
  });

  it.each(['../secret', 'a/../../secret', '/etc/passwd', '.incoming/x', ''])(
    'refuses the key %j even where it is signed',
    async (key) => {
      const signed = downloadLink({ key, filename, expiresAtSeconds: 2e9, secret: options.downloadSecret });
      await expect(resolveDownload(signed, options)).resolves.toEqual({ kind: 'refused', reason: 'tampered' });
    },
  );

  it('finds every file below a folder link, and none beside it', async () => {
    const store = new LocalObjectStore(options);
    await store.put('outputs/c/r/audio/00000.m4s', Buffer.from('sound'));
    const folder = await store.signedFolderUrl('outputs/c/r/', { expiresInSeconds: 60 });
    const found = await resolveFolderDownload(`${folder}audio/00000.m4s`, options);
    expect(found).toMatchObject({ kind: 'file', filename: '00000.m4s', sizeBytes: 5 });
    const refused = { 'audio/00001.m4s': 'missing', audio: 'missing', '../r.mp4': 'tampered' };
    for (const [name, reason] of Object.entries(refused)) {
      await expect(resolveFolderDownload(folder + name, options)).resolves.toEqual({ kind: 'refused', reason });
    }
    await expect(resolveFolderDownload(`${folder}a`, options, Date.now() / 1000 + 61)).resolves.toEqual({
      kind: 'refused',
      reason: 'expired',
    });
  });

  it('refuses a link that was signed with another secret', async () => {
    await expect(resolveDownload(link, { ...options, downloadSecret: 'another' })).resolves.toEqual({
      kind: 'refused',
      reason: 'tampered',
    });
  });
});
