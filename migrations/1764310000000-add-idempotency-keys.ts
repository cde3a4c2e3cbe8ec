import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What clients call their requests, so that one that is sent again is not done again. */
export class AddIdempotencyKeys1764310000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // An empty owner is nobody. The composition may be gone: what was answered once is answered again.
    await queryRunner.query(`
      CREATE TABLE idempotency_keys (
        owner_id text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        composition_id uuid NOT NULL,
        render_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (owner_id, key)
      );
      CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotency_keys');
  }
}
