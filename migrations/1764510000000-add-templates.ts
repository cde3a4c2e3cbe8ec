import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests with variables: `spec` is what they mean, `template` what was sent. */
export class AddTemplates1764510000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE compositions ADD COLUMN template json;
      ALTER TABLE renders ADD COLUMN template json;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE renders DROP COLUMN template;
      ALTER TABLE compositions DROP COLUMN template;
    `);
  }
}
