import { describeFindings, MediaTools } from '@app/media-processing';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';

/** Tests the encoders when the worker starts, rather than in its first render, and logs the result. */
@Injectable()
export class EncoderReport implements OnApplicationBootstrap {
  private readonly logger = new Logger(EncoderReport.name);

  constructor(private readonly media: MediaTools) {}

  async onApplicationBootstrap(): Promise<void> {
    this.logger.log(`Hardware encoders: ${describeFindings(await this.media.encoders())}`);
  }
}
