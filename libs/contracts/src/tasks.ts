/** Delete the working files of a render that has ended; with a composition also what it had published there. */
interface Purge {
  readonly purgeRenderId: string;
  readonly unpublishFrom?: string;
}

/** Delete what has expired and what nothing refers to. */
interface Sweep {
  readonly sweep: true;
}

/**
 * The work there is, by queue: what a task of each queue is given. Inputs hold ids only; everything else is read
 * from PostgreSQL by whoever runs the task.
 */
export interface TaskInputs {
  /** Fetch and probe the sources, lay out the text, plan the segments. */
  render: { readonly renderId: string };
  /** The same for a clip that is processed for itself: how long it is, is found out here. */
  clip: { readonly renderId: string };
  /** Produce one segment of the plan, by its number among those of all pictures. */
  segment: { readonly renderId: string; readonly index: number };
  /** Mix and encode the sound of the whole timeline. */
  audio: { readonly renderId: string };
  /** Join segments and sound, publish the result. */
  assemble: { readonly renderId: string };
  /** Send a callback to the address that a client gave. `series` rises when it is sent anew. */
  webhook: { readonly deliveryId: string; readonly series: number };
  maintenance: Purge | Sweep;
}

export type QueueName = keyof TaskInputs;
