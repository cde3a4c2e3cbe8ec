import { contextOf, currentWork, duringWork, SpanKind, traced } from '@app/observability';
import type { ClaimedTask } from './task-handler';

/**
 * Runs an attempt of a task as a span, with its ids in every log line. All tasks that a request leads to are children
 * of that request: if each were a child of the task that added it, the assembly would appear below whichever segment
 * finished last.
 */
export function traceTask<T>(task: ClaimedTask, work: () => Promise<T>): Promise<T> {
  const { id, queue, renderId, attempt, waitedSeconds } = task;
  const segmentId = 'index' in task.input ? `${task.input.renderId}.${task.input.index}` : null;
  const logFields = {
    task_id: id,
    queue,
    ...(renderId === null ? {} : { render_id: renderId }),
    ...(segmentId === null ? {} : { segment_id: segmentId }),
  };
  const { origin } = currentWork();
  const attributes = {
    'messaging.system': 'bull',
    'messaging.operation.type': 'process',
    'messaging.destination.name': queue,
    'messaging.message.id': id,
    'reelwright.task.attempt': attempt,
    'reelwright.task.waited_seconds': waitedSeconds,
    ...(origin.compositionId === undefined ? {} : { 'reelwright.composition.id': origin.compositionId }),
    ...(renderId === null ? {} : { 'reelwright.render.id': renderId }),
    ...('index' in task.input ? { 'reelwright.segment.index': task.input.index } : {}),
  };
  const span = { name: `process ${queue}`, kind: SpanKind.CONSUMER, attributes, parent: contextOf(origin) };
  return duringWork({ logFields }, () => traced(span, work));
}
