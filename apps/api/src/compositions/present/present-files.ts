import type { RenderOutput, SourceFile } from '@app/compositions';
import { parseRational, toNumber } from '@app/media-processing';
import type { Wire } from '../../openapi/wire';
import type { DetailedInputFileDto, DetailedOutputFileDto, InputFileDto, OutputFileDto } from '../dto/media-file.dto';

const US_PER_SECOND = 1_000_000;

export function presentInputFile({ url, sizeBytes, media }: SourceFile): Wire<InputFileDto> {
  return {
    url,
    size: sizeBytes,
    duration: media.durationUs / US_PER_SECOND,
    resolution: media.video && resolutionOf(media.video.displayWidth, media.video.displayHeight),
  };
}

export function presentDetailedInputFile(source: SourceFile): Wire<DetailedInputFileDto> {
  const { video, audio, bitRate } = source.media;
  return {
    ...presentInputFile(source),
    codec: video?.codec ?? audio?.codec ?? null,
    bitrate: bitRate,
  };
}

export function presentOutputFile(output: RenderOutput, url: string): Wire<OutputFileDto> {
  const frameRate = parseRational(output.frameRate ?? undefined);
  return {
    url,
    size: output.sizeBytes,
    duration: output.durationSeconds,
    resolution: resolutionOf(output.width, output.height),
    codec: output.codec,
    bitrate: output.bitRate,
    fps: frameRate && toNumber(frameRate),
  };
}

/** @param links of the output, and of the folder of what belongs to it; null where there is none */
export function presentDetailedOutputFile(
  output: RenderOutput,
  { url, folderUrl }: { readonly url: string; readonly folderUrl: string | null },
): Wire<DetailedOutputFileDto> {
  const pictures = folderUrl === null ? undefined : output.pictures;
  const urlOf = (name: string): string => `${folderUrl ?? ''}${name}`;
  const sprite = pictures?.sprite;
  return {
    ...presentOutputFile(output, url),
    poster_url: pictures ? urlOf(pictures.poster) : null,
    thumbnails: (pictures?.thumbnails ?? []).map(({ timeSeconds, name }) => ({ time: timeSeconds, url: urlOf(name) })),
    sprite: sprite ? { image_urls: sprite.sheets.map(urlOf), vtt_url: urlOf(sprite.captions) } : null,
  };
}

/** Null for what has no picture. */
export function resolutionOf(width: number | null, height: number | null): string | null {
  return width === null || height === null ? null : `${width}x${height}`;
}
