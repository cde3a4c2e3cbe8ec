import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Renders take turns at the workers. */
export class AddTurns1764260000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE tasks ADD COLUMN turn integer NOT NULL DEFAULT 0;
      CREATE INDEX tasks_unfinished_turn ON tasks (queue, turn) WHERE status IN ('ready', 'waiting', 'running');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX tasks_unfinished_turn; ALTER TABLE tasks DROP COLUMN turn');
  }
}
