import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  compileSprites,
  compileStills,
  framesToSeconds,
  MediaTools,
  spriteCaptions,
  spriteGrid,
} from '@app/media-processing';
import { framesBySegment } from '../../planning/frames-by-segment';
import type { RenderPlan } from '../../planning/render-plan';
import type { RenderPictures } from '../../store/render.entity';
import type { OutputPictures, Thumbnails } from '../../timeline/pictures-of-output';

export interface PicturesRequest {
  readonly plan: RenderPlan;
  readonly pictures: OutputPictures;
  /** Of the plan's segments, in order. */
  readonly segmentPaths: readonly string[];
  /** Exists; gets the files. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

const POSTER = 'poster.jpg';
const THUMBNAILS = 'thumbnails';
const SPRITES = 'sprites';
const CAPTIONS = 'thumbnails.vtt';

/** As ffmpeg writes a number into `%05d.jpg`. */
const numbered = (index: number): string => `${String(index).padStart(5, '0')}.jpg`;

/** Extracts images from finished segments, decoding only the frames that lead up to each. */
@Injectable()
export class PictureTaker {
  constructor(private readonly media: MediaTools) {}

  async take(request: PicturesRequest): Promise<RenderPictures> {
    const { pictures, folder } = request;
    await this.takeStills(request, { frames: [pictures.posterFrame], size: null, pattern: join(folder, POSTER) });
    const { thumbnails } = pictures;
    return { poster: POSTER, ...(thumbnails ? await this.takeThumbnails(request, thumbnails) : NO_THUMBNAILS) };
  }

  private async takeThumbnails(
    request: PicturesRequest,
    thumbnails: Thumbnails,
  ): Promise<Omit<RenderPictures, 'poster'>> {
    const folder = join(request.folder, THUMBNAILS);
    await mkdir(folder);
    const frames = thumbnails.pictures.map(({ frame }) => frame);
    await this.takeStills(request, { frames, size: thumbnails, pattern: join(folder, '%05d.jpg') });
    return {
      thumbnails: frames.map((frame, index) => ({
        timeSeconds: framesToSeconds(frame, request.plan.profile.frameRate),
        name: `${THUMBNAILS}/${numbered(index)}`,
      })),
      sprite: thumbnails.sprite ? await this.layOut(request, thumbnails) : null,
    };
  }

  private async takeStills(
    { plan, segmentPaths, signal }: PicturesRequest,
    { frames, size, pattern }: { frames: readonly number[]; size: Thumbnails | null; pattern: string },
  ): Promise<void> {
    const { frameRate } = plan.profile;
    let firstNumber = 0;
    for (const found of framesBySegment(plan.segments, frames)) {
      const segmentPath = segmentPaths[found.index] ?? '';
      const job = { segmentPath, frameRate, frames: found.frames, size, outputPath: pattern, firstNumber };
      await this.media.run(compileStills(job), { signal });
      firstNumber += found.frames.length;
    }
  }

  private async layOut(
    { plan, folder, signal }: PicturesRequest,
    { pictures, width, height }: Thumbnails,
  ): Promise<RenderPictures['sprite']> {
    const grid = spriteGrid(pictures.length);
    await mkdir(join(folder, SPRITES));
    const [picturesPath, outputPath] = [THUMBNAILS, SPRITES].map((name) => join(folder, name, '%05d.jpg'));
    await this.media.run(compileSprites({ picturesPath: picturesPath ?? '', grid, outputPath: outputPath ?? '' }), {
      signal,
    });
    const edges = [...pictures.map(({ startFrame }) => startFrame), plan.totalFrames];
    const edgesMs = edges.map((frame) => Math.round(framesToSeconds(frame, plan.profile.frameRate) * 1000));
    const captions = spriteCaptions({ grid, width, height, edgesMs, sheetUrl: numbered });
    await writeFile(join(folder, SPRITES, CAPTIONS), captions);
    return {
      sheets: Array.from({ length: grid.sheets }, (_, sheet) => `${SPRITES}/${numbered(sheet)}`),
      captions: `${SPRITES}/${CAPTIONS}`,
    };
  }
}

const NO_THUMBNAILS = { thumbnails: [], sprite: null };
