import { SETTINGS, type Settings } from '@app/config';
import { Fault } from '@app/contracts';
import { isStill, type MediaInfo } from '@app/media-processing';
import type { Commit, TaskContext } from '@app/queueing';
import { Inject, Injectable } from '@nestjs/common';
import { PrepareRender } from '../rendering/steps/prepare-render';
import type { CompositionSpec } from '../spec';
import { settleClip } from './clip-composition';
import { ClipJobReader } from './clip-job-reader';
import type { ClipOptions, JobClip } from './clip-request';

/** The first step of processing a clip; from there on it is a render like any other. */
@Injectable()
export class PrepareClip {
  constructor(
    private readonly reader: ClipJobReader,
    private readonly prepare: PrepareRender,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async run(renderId: string, context: TaskContext): Promise<Commit> {
    const { clip, job } = await this.reader.clipOf(renderId);
    return this.prepare.run(renderId, context, (spec, mediaOf) => {
      const media = mediaOf(clip.url);
      // The render checks whether it is usable.
      return media?.video ? this.settle(clip, job.options, media) : spec;
    });
  }

  private settle(clip: JobClip, options: ClipOptions, media: MediaInfo): CompositionSpec {
    const { maxDurationSeconds } = this.settings;
    const isNormalised = clip.operations.includes('normalize');
    if (isNormalised && isStill(media)) {
      throw unusable('the file is an image, which has no duration and cannot be normalised.');
    }
    if (isNormalised && media.durationUs > maxDurationSeconds * 1_000_000) {
      throw unusable(`the file is longer than ${maxDurationSeconds} s, which is the most that is allowed.`);
    }
    return settleClip(clip, options, media);
  }
}

function unusable(message: string): Fault {
  return new Fault({ code: 'INVALID_MEDIA', blame: 'user', retryable: false, message });
}
