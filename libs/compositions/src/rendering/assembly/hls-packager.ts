import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  AAC_PRIMING_SAMPLES,
  compilePictureFragments,
  compileSoundFragments,
  frameTicks,
  MediaTools,
  RENDITION_PLAYLIST,
  SAMPLE_RATE,
  targetDuration,
  timescale,
  verifyAudio,
  verifySegment,
  writeRendition,
  writeRenditionPlaylist,
  type AudioMix,
  type FfmpegCommand,
  type Rendition,
  type RenditionFile,
  type ResourceUsage,
} from '@app/media-processing';
import { picturesOf, type RenderPlan } from '../../planning/render-plan';
import type { Assembled, AssemblyRequest } from './assembly-request';
import { describePresentation, type PackagedPicture } from './describe-presentation';
import { requireFaultless } from '../require-faultless';

/** The multivariant playlist. */
export const HLS_MASTER = 'master.m3u8';
const AUDIO = 'audio';

export interface HlsFolders {
  /** For temporary files. */
  readonly scratch: string;
  /** Gets the files. */
  readonly bundle: string;
}

/** Packages finished segments and audio as HLS, without encoding: one rendition per size, and one for the audio. */
@Injectable()
export class HlsPackager {
  constructor(private readonly media: MediaTools) {}

  async assemble(request: AssemblyRequest, folders: HlsFolders): Promise<Assembled> {
    const usages: (ResourceUsage | null)[] = [];
    const cut = async (command: FfmpegCommand, file: Omit<RenditionFile, 'path'>): Promise<Rendition> => {
      usages.push((await this.media.run(command, { signal: request.signal })).usage);
      return writeRendition({ ...file, path: command.outputPath });
    };
    const planned = picturesOf(request.plan);
    const pictures: PackagedPicture[] = [];
    for (const [index, { profile }] of planned.entries()) {
      const { totalFrames } = request.plan;
      const name = `${profile.width}x${profile.height}`;
      const listPath = request.pictures[index]?.listPath ?? '';
      const outputPath = join(folders.scratch, `${name}.mp4`);
      const rendition = await cut(compilePictureFragments({ listPath, profile, totalFrames, outputPath }), {
        ticksPerSecond: timescale(profile.frameRate),
        endTicks: totalFrames * frameTicks(profile.frameRate),
        folder: join(folders.bundle, name),
      });
      pictures.push({ name, profile, rendition });
      request.onProgress((index + 1) / (planned.length + 1));
    }
    const { totalSamples } = soundOf(request.plan);
    const outputPath = join(folders.scratch, `${AUDIO}.mp4`);
    const sound = await cut(compileSoundFragments({ audioPath: request.audioPath, totalSamples, outputPath }), {
      ticksPerSecond: SAMPLE_RATE,
      endTicks: totalSamples + AAC_PRIMING_SAMPLES,
      folder: join(folders.bundle, AUDIO),
    });
    const sizeBytes = await writePlaylists(folders.bundle, pictures, sound);
    await this.verify(request, pictures, sound);
    return { usages, sizeBytes };
  }

  /** Verifies them as a player would read them, by their playlists. */
  private async verify(
    { plan, signal }: AssemblyRequest,
    pictures: readonly PackagedPicture[],
    sound: Rendition,
  ): Promise<void> {
    const inspect = ({ folder }: Rendition) => this.media.inspect(join(folder, RENDITION_PLAYLIST), signal);
    for (const { profile, rendition } of pictures) {
      requireFaultless(verifySegment(await inspect(rendition), { expectedFrames: plan.totalFrames, profile }));
    }
    const durationUs = Math.round((soundOf(plan).totalSamples / SAMPLE_RATE) * 1_000_000);
    requireFaultless(verifyAudio(await inspect(sound), { codec: 'aac', durationUs }));
  }
}

function soundOf({ audio }: RenderPlan): AudioMix {
  if (!audio) throw new Error('HLS is packaged with its sound, and this plan has none');
  return audio;
}

/** Returns the size of all media. */
async function writePlaylists(bundle: string, pictures: readonly PackagedPicture[], sound: Rendition): Promise<number> {
  const renditions = [...pictures.map(({ rendition }) => rendition), sound];
  const segments = renditions.flatMap((rendition) => rendition.segments);
  for (const rendition of renditions) await writeRenditionPlaylist(rendition, targetDuration(segments));
  await writeFile(join(bundle, HLS_MASTER), describePresentation(pictures, { name: AUDIO, rendition: sound }));
  const headerBytes = renditions.reduce((sum, { header }) => sum + header.length, 0);
  return segments.reduce((sum, { bytes }) => sum + bytes, headerBytes);
}
