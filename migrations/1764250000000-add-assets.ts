import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that were uploaded, and which compositions name them. */
export class AddAssets1764250000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE assets (
        id uuid PRIMARY KEY,
        owner_id text,
        kind text NOT NULL CHECK (kind IN ('video', 'audio', 'image', 'font', 'lut', 'subtitles')),
        filename text NOT NULL,
        sha256 text NOT NULL,
        size_bytes bigint NOT NULL,
        media jsonb,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX assets_created_at ON assets (created_at DESC, id);
      CREATE INDEX assets_kind_created_at ON assets (kind, created_at DESC, id);
      CREATE INDEX assets_sha256 ON assets (sha256);

      CREATE TABLE composition_assets (
        composition_id uuid NOT NULL REFERENCES compositions ON DELETE CASCADE,
        asset_id uuid NOT NULL REFERENCES assets ON DELETE CASCADE,
        PRIMARY KEY (asset_id, composition_id)
      );
      CREATE INDEX composition_assets_composition_id ON composition_assets (composition_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE composition_assets, assets');
  }
}
