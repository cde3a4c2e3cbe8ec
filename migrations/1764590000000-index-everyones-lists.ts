import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of administrators, who see what belongs to anybody, begin in an index as those of owners do. */
export class IndexEveryonesLists1764590000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX compositions_created_at;
      CREATE INDEX compositions_created_at ON compositions (created_at, id) WHERE clip_job_id IS NULL;
      CREATE INDEX compositions_updated_at ON compositions (updated_at, id) WHERE clip_job_id IS NULL;
      CREATE INDEX compositions_title ON compositions (title, id) WHERE clip_job_id IS NULL;
      CREATE INDEX compositions_status ON compositions (status, created_at, id) WHERE clip_job_id IS NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX compositions_status, compositions_title, compositions_updated_at, compositions_created_at;
      CREATE INDEX compositions_created_at ON compositions (created_at DESC, id);
    `);
  }
}
