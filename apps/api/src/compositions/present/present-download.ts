import { formatOf, type Composition, type RenderOutput } from '@app/compositions';
import type { DownloadLink } from '../../downloads/download-links';
import type { Wire } from '../../openapi/wire';
import type { DownloadDto } from '../dto/download.dto';
import { resolutionOf } from './present-files';

interface DownloadView {
  readonly composition: Pick<Composition, 'id' | 'spec'>;
  readonly output: RenderOutput;
  readonly link: DownloadLink;
}

export function presentDownload({ composition, output, link }: DownloadView): Wire<DownloadDto> {
  return {
    composition_id: composition.id,
    download_url: link.url,
    file_size: output.sizeBytes,
    duration: output.durationSeconds,
    resolution: resolutionOf(output.width, output.height),
    format: formatOf(composition.spec.output),
    expires_at: link.expiresAt.toISOString(),
  };
}
