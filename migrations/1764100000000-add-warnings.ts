import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a render found that its client should know of, though it goes on. */
export class AddWarnings1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE renders ADD COLUMN warnings jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE renders DROP COLUMN warnings');
  }
}
