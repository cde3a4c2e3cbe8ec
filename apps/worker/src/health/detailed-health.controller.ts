import { MediaTools, type EncoderFinding } from '@app/media-processing';
import { HealthReporter, VERSION, type HealthReport } from '@app/observability';
import { Controller, Get } from '@nestjs/common';

interface DetailedHealth extends HealthReport {
  readonly version: string;
  readonly ffmpeg: {
    /** Null where it cannot be run. */
    readonly version: string | null;
    /** Hardware encoders, best first; software is always available. */
    readonly encoders: readonly EncoderFinding[];
  };
}

/** For operators: details of this worker. Always responds 200; `/health/ready` is for probes. */
@Controller('health')
export class DetailedHealthController {
  constructor(
    private readonly reporter: HealthReporter,
    private readonly media: MediaTools,
  ) {}

  @Get('detailed')
  async detailed(): Promise<DetailedHealth> {
    const [report, ffmpegVersion, encoders] = await Promise.all([
      this.reporter.report(),
      this.media.version().catch(() => null),
      this.media.encoders(),
    ]);
    return { ...report, version: VERSION, ffmpeg: { version: ffmpegVersion, encoders } };
  }
}
