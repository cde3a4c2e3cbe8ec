import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many tasks each worker is at. */
export class AddWorkerActivity1764630000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE worker_slots ADD COLUMN active_tasks integer NOT NULL DEFAULT 0');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE worker_slots DROP COLUMN active_tasks');
  }
}
