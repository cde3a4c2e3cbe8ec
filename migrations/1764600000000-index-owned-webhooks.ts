import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of callbacks are of one owner, the newest first. */
export class IndexOwnedWebhooks1764600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX webhook_deliveries_owner_created_at ON webhook_deliveries (owner_id, created_at DESC, id)',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX webhook_deliveries_owner_created_at');
  }
}
