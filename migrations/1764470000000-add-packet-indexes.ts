import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the packets of sources can be taken apart, and that some cannot. */
export class AddPacketIndexes1764470000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE packet_indexes (
        source_sha256 text NOT NULL,
        frame_rate text NOT NULL,
        generation integer NOT NULL,
        packet_index jsonb,
        found_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (source_sha256, frame_rate, generation)
      );
      CREATE INDEX packet_indexes_found_at ON packet_indexes (found_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE packet_indexes');
  }
}
