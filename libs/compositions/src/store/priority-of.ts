import type { Transaction } from '@app/database';

/** Of the composition that a render belongs to; 1 is the most urgent. */
export async function priorityOf({ manager }: Transaction, renderId: string): Promise<number> {
  const [row] = await manager.query<{ priority: number }[]>('SELECT priority FROM compositions WHERE render_id = $1', [
    renderId,
  ]);
  if (!row) throw new Error(`Render ${renderId} belongs to no composition`);
  return row.priority;
}
