import type { CompositionStatus } from '@app/contracts';
import { jobStatus } from './job-status';

it.each<[CompositionStatus[], string]>([
  [['queued', 'queued'], 'queued'],
  [['processing', 'queued'], 'processing'],
  [['completed', 'queued'], 'processing'],
  [['failed', 'processing'], 'processing'],
  [['completed', 'completed'], 'completed'],
  [['completed', 'failed'], 'partial'],
  [['cancelled', 'completed'], 'partial'],
  [['failed', 'cancelled'], 'failed'],
])('a job whose clips are %j is %s', (clips, status) => {
  expect(jobStatus(clips)).toBe(status);
});
