import { Injectable } from '@nestjs/common';
import { formatRational, type PacketIndex, type Rational } from '@app/media-processing';
import { DataSource, type EntityManager } from 'typeorm';

/** Increment when the analysis of sources changes: older results are then ignored. */
const GENERATION = 2;

/** After this, a source is analysed again, including those that could not be copied from. */
const KEPT_DAYS = 30;

/** Stores where the packets of a source can be cut, per frame rate. */
@Injectable()
export class PacketIndexes {
  constructor(private readonly dataSource: DataSource) {}

  /** By the source's id; null: nowhere. Sources that have not been analysed are missing. */
  async find(sourceIds: readonly string[], frameRate: Rational): Promise<ReadonlyMap<string, PacketIndex | null>> {
    const rows = await this.dataSource.query<{ id: string; packet_index: PacketIndex | null }[]>(
      `SELECT source_sha256 AS id, packet_index FROM packet_indexes
       WHERE source_sha256 = ANY($1) AND frame_rate = $2 AND generation = ${GENERATION}
         AND found_at > now() - make_interval(days => ${KEPT_DAYS})`,
      [sourceIds, formatRational(frameRate)],
    );
    return new Map(rows.map(({ id, packet_index: index }) => [id, index]));
  }

  /** @param index null also for a source that turned out not to be copyable */
  async keep(
    { sourceId, frameRate }: { readonly sourceId: string; readonly frameRate: Rational },
    index: PacketIndex | null,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO packet_indexes (source_sha256, frame_rate, generation, packet_index)
       VALUES ($1, $2, ${GENERATION}, $3)
       ON CONFLICT (source_sha256, frame_rate, generation) DO UPDATE SET packet_index = $3, found_at = now()`,
      [sourceId, formatRational(frameRate), index && JSON.stringify(index)],
    );
  }

  async forgetOld(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM packet_indexes WHERE found_at < now() - make_interval(days => ${KEPT_DAYS})`,
    );
  }
}
