import type { AudioInfo, VideoInfo } from '../media-info/media-info';
import type { LocalInputs, LocalSource } from './ffmpeg-command';

/**
 * A source that a plan refers to, with the picture that the plan uses.
 *
 * @throws {Error} if the plan and the inputs do not match
 */
export function findVideo(inputs: LocalInputs, sourceId: string): LocalSource & { video: VideoInfo } {
  const source = findSource(inputs, sourceId);
  if (!source.media.video) throw new Error(`Source ${sourceId} has no picture`);
  return { ...source, video: source.media.video };
}

/** Like `findVideo`, for the sound. */
export function findAudio(inputs: LocalInputs, sourceId: string): LocalSource & { audio: AudioInfo } {
  const source = findSource(inputs, sourceId);
  if (!source.media.audio) throw new Error(`Source ${sourceId} has no sound`);
  return { ...source, audio: source.media.audio };
}

/** @throws {Error} when no such raster lies on this machine */
export function findRaster(inputs: LocalInputs, rasterId: string): string {
  const path = inputs.rasters.get(rasterId);
  if (path === undefined) throw new Error(`Raster ${rasterId} is not among the inputs`);
  return path;
}

/** @throws {Error} when no such LUT lies on this machine */
export function findLut(inputs: LocalInputs, lutId: string): string {
  const path = inputs.luts?.get(lutId);
  if (path === undefined) throw new Error(`LUT ${lutId} is not among the inputs`);
  return path;
}

/** @throws {Error} when no such script lies on this machine */
export function findScript(inputs: LocalInputs, scriptId: string): string {
  const path = inputs.scripts?.get(scriptId);
  if (path === undefined) throw new Error(`Script ${scriptId} is not among the inputs`);
  return path;
}

function findSource(inputs: LocalInputs, sourceId: string): LocalSource {
  const source = inputs.sources.get(sourceId);
  if (!source) throw new Error(`Source ${sourceId} is not among the inputs`);
  return source;
}
