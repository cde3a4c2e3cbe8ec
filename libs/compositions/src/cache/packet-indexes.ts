import { Injectable } from '@nestjs/common';
import { formatRational, type PacketIndex, type Rational } from '@app/media-processing';
import { DataSource, type EntityManager } from 'typeorm';

/** To be raised when sources are looked at in another way: nothing older is used then. */
const GENERATION = 2;

/** Then a source is looked at again, also one that could not be copied from. */
const KEPT_DAYS = 30;

/** What was found out about where the packets of a source can be taken apart, at a rate of frames. */
@Injectable()
export class PacketIndexes {
  constructor(private readonly dataSource: DataSource) {}

  /** By the source's id; null: nowhere. Those that were not looked at yet are missing. */
  async find(sourceIds: readonly string[], frameRate: Rational): Promise<ReadonlyMap<string, PacketIndex | null>> {
    const rows = await this.dataSource.query<{ id: string; packet_index: PacketIndex | null }[]>(
      `SELECT source_sha256 AS id, packet_index FROM packet_indexes
       WHERE source_sha256 = ANY($1) AND frame_rate = $2 AND generation = ${GENERATION}
         AND found_at > now() - make_interval(days => ${KEPT_DAYS})`,
      [sourceIds, formatRational(frameRate)],
    );
    return new Map(rows.map(({ id, packet_index: index }) => [id, index]));
  }

  /** @param index null also for what turned out not to be copyable after all, whatever its index */
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
