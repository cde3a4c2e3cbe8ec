import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long renders are thought to take: what was learnt of the speed of steps, and how many are done at once. */
export class AddEstimates1764500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE cost_factors (
        name text PRIMARY KEY,
        log_factor double precision NOT NULL,
        spread double precision NOT NULL,
        samples integer NOT NULL,
        learnt_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE worker_slots (
        id uuid PRIMARY KEY,
        slots integer NOT NULL,
        seen_at timestamptz NOT NULL DEFAULT now()
      );
      ALTER TABLE renders
        ADD COLUMN planned_at timestamptz,
        ADD COLUMN estimated_seconds double precision;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE renders DROP COLUMN estimated_seconds, DROP COLUMN planned_at;
      DROP TABLE worker_slots, cost_factors;
    `);
  }
}
