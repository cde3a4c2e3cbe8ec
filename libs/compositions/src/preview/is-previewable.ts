import { formatOf, type OutputSpec } from '../spec';
import { outputCodec } from '../timeline/output-codec';
import { hasPreview } from './preview-playlist';

/** Whether a requested output will have a preview. */
export function isPreviewable(output: OutputSpec | null | undefined): boolean {
  return hasPreview({ format: formatOf(output), codec: outputCodec(output) });
}
