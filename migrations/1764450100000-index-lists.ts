import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER = `(coalesce(owner_id, ''))`;

/**
 * Every list that a caller may ask for begins in an index, however many compositions there are. Of an expression PostgreSQL
 * knows how often it has which value by statistics alone, for it does not look at those of partial indexes.
 */
export class IndexLists1764450100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX compositions_owner_created_at;
      CREATE INDEX compositions_owner_created_at ON compositions (${OWNER}, created_at, id) WHERE clip_job_id IS NULL;
      CREATE INDEX compositions_owner_updated_at ON compositions (${OWNER}, updated_at, id) WHERE clip_job_id IS NULL;
      CREATE INDEX compositions_owner_title ON compositions (${OWNER}, title, id) WHERE clip_job_id IS NULL;
      CREATE INDEX compositions_owner_status ON compositions (${OWNER}, status, created_at, id) INCLUDE (owner_id)
        WHERE clip_job_id IS NULL;
      CREATE STATISTICS compositions_owner ON ${OWNER} FROM compositions;
      CREATE INDEX compositions_render_id ON compositions (render_id);
      CREATE INDEX renders_created_at ON renders (created_at, id);
      DROP INDEX renders_composition_id;
      CREATE INDEX renders_composition_id ON renders (composition_id, created_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP STATISTICS compositions_owner;
      DROP INDEX renders_composition_id;
      CREATE INDEX renders_composition_id ON renders (composition_id);
      DROP INDEX renders_created_at, compositions_render_id, compositions_owner_status, compositions_owner_title,
        compositions_owner_updated_at, compositions_owner_created_at;
      CREATE INDEX compositions_owner_created_at ON compositions (owner_id, created_at DESC, id);
    `);
  }
}
