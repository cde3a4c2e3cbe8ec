import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was made once is kept under its key, renders say what they are put together from, and no two make the same. */
export class AddCache1764230000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE cached_objects (
        key text PRIMARY KEY,
        sha256 text,
        size_bytes bigint,
        frames integer,
        making_ms integer,
        media jsonb,
        damaged_sources text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((sha256 IS NULL) = (size_bytes IS NULL))
      );
      CREATE INDEX cached_objects_last_used_at ON cached_objects (last_used_at);

      CREATE TABLE render_parts (
        render_id uuid NOT NULL REFERENCES renders ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('source', 'segment', 'audio')),
        position integer NOT NULL,
        key text NOT NULL,
        origin text CHECK (origin IN ('cached', 'made')),
        PRIMARY KEY (render_id, kind, position)
      );
      CREATE INDEX render_parts_key ON render_parts (key);

      CREATE TABLE remembered_addresses (
        address_sha256 text PRIMARY KEY,
        etag text NOT NULL,
        sha256 text NOT NULL
      );
      CREATE INDEX remembered_addresses_sha256 ON remembered_addresses (sha256);

      ALTER TABLE tasks ADD COLUMN exclusive_key text;
      ALTER TABLE tasks DROP CONSTRAINT tasks_status_check;
      ALTER TABLE tasks ADD CONSTRAINT tasks_status_check
        CHECK (status IN ('ready', 'waiting', 'running', 'done', 'failed', 'cancelled'));
      CREATE UNIQUE INDEX tasks_running_exclusive_key ON tasks (exclusive_key) WHERE status = 'running';
      CREATE INDEX tasks_waiting ON tasks (exclusive_key) WHERE status = 'waiting';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX tasks_waiting, tasks_running_exclusive_key;
      UPDATE tasks SET status = 'ready' WHERE status = 'waiting';
      ALTER TABLE tasks DROP CONSTRAINT tasks_status_check;
      ALTER TABLE tasks ADD CONSTRAINT tasks_status_check
        CHECK (status IN ('ready', 'running', 'done', 'failed', 'cancelled'));
      ALTER TABLE tasks DROP COLUMN exclusive_key;
      DROP TABLE remembered_addresses, render_parts, cached_objects;
    `);
  }
}
