import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Callbacks, every try to hand them over, and where the links in them have to lead. */
export class AddWebhooks1764350000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE webhook_deliveries (
        id uuid PRIMARY KEY,
        owner_id text,
        subject_id uuid NOT NULL,
        url text NOT NULL,
        body text NOT NULL,
        status text NOT NULL CHECK (status IN ('pending', 'delivered', 'stopped', 'failed')),
        series integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz
      );
      CREATE INDEX webhook_deliveries_created_at ON webhook_deliveries (created_at DESC, id);
      CREATE INDEX webhook_deliveries_status_created_at ON webhook_deliveries (status, created_at DESC, id);
      CREATE INDEX webhook_deliveries_subject_id ON webhook_deliveries (subject_id);

      CREATE TABLE webhook_attempts (
        delivery_id uuid NOT NULL REFERENCES webhook_deliveries ON DELETE CASCADE,
        number integer NOT NULL,
        started_at timestamptz NOT NULL,
        duration_ms integer NOT NULL,
        status_code smallint,
        error text,
        PRIMARY KEY (delivery_id, number)
      );

      ALTER TABLE compositions ADD COLUMN link_base text;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE compositions DROP COLUMN link_base;
      DROP TABLE webhook_attempts, webhook_deliveries;
    `);
  }
}
