import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Maintenance looks for the jobs of clips that ended long ago. */
export class IndexEndedClipJobs1764610000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX clip_jobs_completed_at ON clip_jobs (completed_at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX clip_jobs_completed_at');
  }
}
