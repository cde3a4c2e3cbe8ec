import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tasks go back to, for logs and traces. */
export class AddTaskOrigins1764620000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE tasks ADD COLUMN origin jsonb');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE tasks DROP COLUMN origin');
  }
}
