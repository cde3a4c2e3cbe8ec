import type { CompositionStatus, RenderErrorCode } from '@app/contracts';
import type { ObjectStore } from '@app/storage';
import type { RenderOutput, RenderPictures } from '../store/render.entity';
import { signOutput } from '../store/sign-output';
import { thumbnailPlaces } from './clip-composition';
import type { ClipState } from './clip-job-reader';
import type { ClipOptions } from './clip-request';

/** A clip as clients see it, in the wire format. */
export interface ClipEntry {
  readonly clip_id: string;
  readonly original_url: string;
  readonly status: CompositionStatus;
  /** A link; null if normalising was not requested. This and the following fields are absent unless completed. */
  readonly processed_url?: string | null;
  /** Links, one for each of the wanted times, in their order. */
  readonly thumbnails?: readonly string[];
  readonly metadata?: ClipMetadata;
  /** Why it failed. */
  readonly error?: ClipError;
}

/** Of the normalised clip, or else of the original. */
export interface ClipMetadata {
  /** Seconds. */
  readonly duration: number;
  readonly resolution: string;
  readonly codec: string;
  /** Bytes. */
  readonly file_size: number;
}

export interface ClipError {
  readonly code: RenderErrorCode;
  readonly message: string;
  readonly retryable: boolean;
}

export interface Signing {
  readonly objects: ObjectStore;
  readonly expiresInSeconds: number;
  /** Turns a link from the object store into one that the client can follow. */
  readonly reach: (link: string) => string;
}

export async function describeClip(clip: ClipState, options: ClipOptions, signing: Signing): Promise<ClipEntry> {
  const entry = { clip_id: clip.id, original_url: clip.url, status: clip.status };
  if (clip.error) return { ...entry, error: toClipError(clip.error) };
  const { spec, output } = clip;
  if (!output) return entry;
  const { objects, expiresInSeconds, reach } = signing;
  const isNormalised = clip.operations.includes('normalize');
  const metadata = isNormalised ? describeNormalised(output) : describeOriginal(clip);
  return {
    ...entry,
    processed_url: isNormalised ? reach(await signOutput(objects, { spec, output, expiresInSeconds })) : null,
    thumbnails: await signThumbnails(clip, options, signing),
    ...(metadata && { metadata }),
  };
}

function describeNormalised({ durationSeconds, width, height, codec, sizeBytes }: RenderOutput): ClipMetadata {
  return { duration: durationSeconds, resolution: `${width}x${height}`, codec, file_size: sizeBytes };
}

function describeOriginal({ source }: ClipState): ClipMetadata | null {
  const video = source?.media.video;
  if (!video) return null;
  return {
    duration: source.media.durationUs / 1_000_000,
    resolution: `${video.displayWidth}x${video.displayHeight}`,
    codec: video.codec,
    file_size: source.sizeBytes,
  };
}

async function signThumbnails(
  clip: ClipState,
  options: ClipOptions,
  { objects, expiresInSeconds, reach }: Signing,
): Promise<string[]> {
  const { folder, pictures } = clip.output ?? {};
  const places = thumbnailPlaces(clip, options);
  if (folder === undefined || !pictures || places.length === 0) return [];
  const link = reach(await objects.signedFolderUrl(folder, { expiresInSeconds }));
  return places.map((seconds) => link + nearest(pictures.thumbnails, seconds));
}

/** Times that fall on the same frame share an image. */
function nearest(pictures: RenderPictures['thumbnails'], seconds: number): string {
  const byDistance = [...pictures].sort(
    (a, b) => Math.abs(a.timeSeconds - seconds) - Math.abs(b.timeSeconds - seconds),
  );
  return byDistance[0]?.name ?? '';
}

/** An error about the render's only clip is reported for this clip. */
function toClipError({ code, message, retryable }: ClipError): ClipError {
  return { code, message: message.replace(/^clips\.\d+: /, ''), retryable };
}
