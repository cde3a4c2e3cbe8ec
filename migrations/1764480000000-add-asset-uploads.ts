import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that are being sent in parts. */
export class AddAssetUploads1764480000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE asset_uploads (
        id uuid PRIMARY KEY,
        owner_id text,
        filename text NOT NULL,
        size_bytes bigint NOT NULL CHECK (size_bytes > 0),
        part_bytes bigint NOT NULL CHECK (part_bytes > 0),
        sha256 text,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX asset_uploads_expires_at ON asset_uploads (expires_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE asset_uploads');
  }
}
