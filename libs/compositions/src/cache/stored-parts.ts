import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  concatList,
  decoderConfig,
  framesToSeconds,
  HardwareFailed,
  type Segment,
  type StreamProfile,
} from '@app/media-processing';
import { picturesOf, type RenderPlan } from '../planning/render-plan';
import { sideBySide } from '../rendering/side-by-side';
import { CachedObjects } from './cached-objects';
import { RenderParts, type KeyedPart } from './render-parts';

/** The segments of a picture on this machine's disk. */
export interface LocalPicture {
  /** In order; the same file may stand there several times. */
  readonly segmentPaths: readonly string[];
  /** A file that lists them for ffmpeg. */
  readonly listPath: string;
}

/** Files that are read from the store and verified concurrently. */
const PARALLEL_READS = 4;

export interface PartsRequest {
  readonly renderId: string;
  readonly plan: RenderPlan;
  readonly signal: AbortSignal;
}

/** The made parts of a render, on this machine's disk. */
export interface LocalParts {
  /** See `picturesOf`. */
  readonly pictures: readonly LocalPicture[];
  /** There is no file if the format has no audio. */
  readonly audioPath: string;
  /** Ids of the sources that could not be decoded in full for some of them. */
  readonly damagedSources: readonly string[];
}

/** The stored files of these parts are missing, damaged, or do not fit together: they must be made again. */
export class PartsUnusable extends Error {
  constructor(
    readonly parts: readonly KeyedPart[],
    why = 'are missing or damaged',
  ) {
    super(`${parts.length} stored files ${why}`);
    this.name = 'PartsUnusable';
  }
}

/** Collects the parts that a render was divided into. */
@Injectable()
export class StoredParts {
  constructor(
    private readonly parts: RenderParts,
    private readonly objects: CachedObjects,
  ) {}

  /**
   * @param folder empty
   * @throws {PartsUnusable}
   * @throws {HardwareFailed} if different machines' encoders of the same name produce different streams
   */
  async bring({ renderId, plan, signal }: PartsRequest, folder: string): Promise<LocalParts> {
    const segments = await this.parts.all(renderId, 'segment');
    const sounds = await this.parts.all(renderId, 'audio');
    const parts = [...segments, ...sounds];
    const pathOf = (key: string): string => join(folder, basename(key));
    const keys = [...new Set(parts.map((part) => part.key))];
    const areGood = await sideBySide(keys, { lanes: PARALLEL_READS, signal }, (key) =>
      this.objects.read(key, pathOf(key)),
    );
    const badKeys = new Set(keys.filter((_, index) => !areGood[index]));
    if (badKeys.size > 0) throw new PartsUnusable(parts.filter(({ key }) => badKeys.has(key)));
    const segmentPaths = segments.map(({ key }) => pathOf(key));
    const pictures = await listPictures(plan, segmentPaths, folder);
    await requireOneEncoding(plan, { pictures, segments, signal });
    return {
      pictures,
      audioPath: sounds[0] ? pathOf(sounds[0].key) : join(folder, 'no-sound'),
      damagedSources: await this.parts.damagedSources(renderId),
    };
  }
}

interface BroughtPictures extends Pick<PartsRequest, 'signal'> {
  readonly pictures: readonly LocalPicture[];
  /** Of all of them, in order. */
  readonly segments: readonly KeyedPart[];
}

/** A joined file is decoded with the header of the first segment, whichever encoders made the others. */
async function requireOneEncoding(plan: RenderPlan, { pictures, segments, signal }: BroughtPictures): Promise<void> {
  for (const [rendition, { profile }] of picturesOf(plan).entries()) {
    const paths = [...new Set(pictures[rendition]?.segmentPaths)];
    const configs = await sideBySide(paths, { lanes: PARALLEL_READS, signal }, decoderConfig);
    if (new Set(configs).size <= 1) continue;
    if (profile.encoder) throw new HardwareFailed(profile.encoder, ['segments have different parameter sets']);
    const names = new Set(paths.map((path) => basename(path)));
    throw new PartsUnusable(
      segments.filter(({ key }) => names.has(basename(key))),
      'have different parameter sets',
    );
  }
}

async function listPictures(plan: RenderPlan, paths: readonly string[], folder: string): Promise<LocalPicture[]> {
  let first = 0;
  const pictures: LocalPicture[] = [];
  for (const [rendition, { segments, profile }] of picturesOf(plan).entries()) {
    const segmentPaths = paths.slice(first, first + segments.length);
    const listPath = join(folder, `rendition-${rendition}.txt`);
    await writeFile(listPath, concatList(segmentPaths, lengthsUs(segments, profile)));
    pictures.push({ segmentPaths, listPath });
    first += segments.length;
  }
  return pictures;
}

/** Segments from other encoders do not always last exactly as long as their frames: the difference would add up. */
function lengthsUs(segments: readonly Segment[], { sharedSets, frameRate }: StreamProfile): number[] {
  return sharedSets ? segments.map(({ frames }) => framesToSeconds(frames, frameRate) * 1_000_000) : [];
}
