import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { MediaTools, type StreamProfile } from '@app/media-processing';
import { ScratchSpace } from '@app/storage';

/** A service that runs for months sees many sizes and rates, though few at a time. */
const MAX_KNOWN_PROFILES = 200;

/** The parameter sets that this machine's encoder writes, determined once per profile by a test encode. */
@Injectable()
export class EncoderSets {
  private readonly known = new Map<string, Buffer>();

  constructor(
    private readonly media: MediaTools,
    private readonly scratch: ScratchSpace,
  ) {}

  async of(profile: StreamProfile, signal: AbortSignal): Promise<Buffer> {
    const name = JSON.stringify(profile);
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const found = await this.scratch.use((folder) =>
      this.media.encoderSets(profile, { outputPath: join(folder, 'trial.mp4'), signal }),
    );
    if (this.known.size >= MAX_KNOWN_PROFILES) this.known.clear();
    this.known.set(name, found);
    return found;
  }
}
