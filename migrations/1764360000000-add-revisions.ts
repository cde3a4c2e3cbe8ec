import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Compositions that are edited: every render knows what it was asked for, and how it ended. */
export class AddRevisions1764360000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE compositions ADD COLUMN revision integer NOT NULL DEFAULT 1;
      ALTER TABLE renders
        ADD COLUMN revision integer NOT NULL DEFAULT 1,
        ADD COLUMN spec json,
        ADD COLUMN outcome text CHECK (outcome IN ('completed', 'failed', 'cancelled'));
      UPDATE renders r
      SET spec = c.spec, outcome = CASE WHEN c.status IN ('completed', 'failed', 'cancelled') THEN c.status END
      FROM compositions c WHERE c.id = r.composition_id;
      ALTER TABLE renders ALTER COLUMN spec SET NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM renders r USING compositions c WHERE c.id = r.composition_id AND c.render_id <> r.id;
      ALTER TABLE renders DROP COLUMN outcome, DROP COLUMN spec, DROP COLUMN revision;
      ALTER TABLE compositions DROP COLUMN revision;
    `);
  }
}
