import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Compositions, the renders behind them, their events, and the tasks that everything is made of. */
export class CreateSchema1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE compositions (
        id uuid PRIMARY KEY,
        owner_id text,
        title text NOT NULL,
        status text NOT NULL
          CHECK (status IN ('pending', 'queued', 'processing', 'completed', 'failed', 'cancelled')),
        stage text,
        progress smallint NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        spec json NOT NULL,
        duration_seconds double precision NOT NULL,
        priority smallint NOT NULL DEFAULT 5,
        render_id uuid NOT NULL,
        event_seq integer NOT NULL DEFAULT 0,
        progress_at timestamptz,
        error jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        completed_at timestamptz
      );
      CREATE INDEX compositions_created_at ON compositions (created_at DESC, id);
      CREATE INDEX compositions_status_created_at ON compositions (status, created_at DESC, id);

      CREATE TABLE renders (
        id uuid PRIMARY KEY,
        composition_id uuid NOT NULL REFERENCES compositions ON DELETE CASCADE,
        sources jsonb,
        plan jsonb,
        output jsonb,
        cpu_seconds double precision NOT NULL DEFAULT 0,
        peak_memory_bytes bigint NOT NULL DEFAULT 0,
        ffmpeg_version text,
        created_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        finished_at timestamptz
      );
      CREATE INDEX renders_composition_id ON renders (composition_id);

      CREATE TABLE composition_events (
        composition_id uuid NOT NULL REFERENCES compositions ON DELETE CASCADE,
        seq integer NOT NULL,
        event jsonb NOT NULL,
        PRIMARY KEY (composition_id, seq)
      );

      CREATE TABLE tasks (
        id uuid PRIMARY KEY,
        queue text NOT NULL,
        render_id uuid REFERENCES renders ON DELETE CASCADE,
        input jsonb NOT NULL,
        status text NOT NULL CHECK (status IN ('ready', 'running', 'done', 'failed', 'cancelled')),
        priority smallint NOT NULL,
        units integer NOT NULL CHECK (units > 0),
        units_done integer NOT NULL DEFAULT 0,
        attempt smallint NOT NULL DEFAULT 0,
        generation integer NOT NULL DEFAULT 0,
        run_after timestamptz NOT NULL DEFAULT now(),
        dispatched_at timestamptz,
        lease_token uuid,
        lease_expires_at timestamptz,
        error jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz
      );
      CREATE INDEX tasks_render_id ON tasks (render_id);
      CREATE INDEX tasks_ready ON tasks (dispatched_at NULLS FIRST) WHERE status = 'ready';
      CREATE INDEX tasks_running ON tasks (lease_expires_at) WHERE status = 'running';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE tasks, composition_events, renders, compositions');
  }
}
