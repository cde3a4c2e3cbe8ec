import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What an address led to. */
export interface RememberedFile {
  readonly etag: string;
  /** Of its bytes. */
  readonly sha256: string;
}

/** Remembers what each URL led to last time. URLs may contain secrets, so only their hashes are stored. */
@Injectable()
export class RememberedAddresses {
  constructor(private readonly dataSource: DataSource) {}

  async find(url: string): Promise<RememberedFile | null> {
    const [file] = await this.dataSource.query<RememberedFile[]>(
      'SELECT etag, sha256 FROM remembered_addresses WHERE address_sha256 = $1',
      [hashOf(url)],
    );
    return file ?? null;
  }

  /** @param file null: forget the address */
  async remember(url: string, file: RememberedFile | null): Promise<void> {
    if (!file) {
      await this.dataSource.query('DELETE FROM remembered_addresses WHERE address_sha256 = $1', [hashOf(url)]);
      return;
    }
    await this.dataSource.query(
      `INSERT INTO remembered_addresses (address_sha256, etag, sha256) VALUES ($1, $2, $3)
       ON CONFLICT (address_sha256) DO UPDATE SET etag = $2, sha256 = $3`,
      [hashOf(url), file.etag, file.sha256],
    );
  }
}

function hashOf(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}
