import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs of clips that are to be brought into one form: what each makes of a clip is a composition that no list shows. */
export class AddClipJobs1764450000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE clip_jobs (
        id uuid PRIMARY KEY,
        owner_id text,
        clips json NOT NULL,
        options json NOT NULL,
        callback_url text,
        link_base text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        completed_at timestamptz
      );
      ALTER TABLE compositions ADD COLUMN clip_job_id uuid REFERENCES clip_jobs ON DELETE CASCADE;
      CREATE INDEX compositions_clip_job_id ON compositions (clip_job_id) WHERE clip_job_id IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM compositions WHERE clip_job_id IS NOT NULL;
      ALTER TABLE compositions DROP COLUMN clip_job_id;
      DROP TABLE clip_jobs;
    `);
  }
}
