import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys by which callers are known, and what they own by their owner. */
export class AddApiKeys1764300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE api_keys (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        secret_hash text NOT NULL UNIQUE,
        scopes text[] NOT NULL CHECK (scopes <@ ARRAY['public', 'internal', 'admin'] AND scopes <> '{}'),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz,
        revoked_at timestamptz,
        last_used_at timestamptz
      );
      CREATE INDEX api_keys_secret_hash_beginning ON api_keys (left(secret_hash, 8));

      CREATE INDEX compositions_owner_created_at ON compositions (owner_id, created_at DESC, id);
      CREATE INDEX assets_owner_created_at ON assets (owner_id, created_at DESC, id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX compositions_owner_created_at, assets_owner_created_at; DROP TABLE api_keys');
  }
}
