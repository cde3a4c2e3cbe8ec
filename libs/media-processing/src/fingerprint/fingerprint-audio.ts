import { compileAudioMix, type AudioMixJob } from '../commands/audio/compile-audio-mix';
import { canonicalJson } from './canonical-json';
import { GENERATION, hashOf } from './hash-of';

export interface AudioFingerprint extends Omit<AudioMixJob, 'outputPath' | 'gainDb' | 'untilSample'> {
  readonly ffmpegVersion: string;
}

/**
 * The key of the audio of a timeline. The command alone does not include the target loudness, so the mix itself is part
 * of it.
 *
 * @param of its `inputs` are those of `fingerprintInputs`
 */
export function fingerprintAudio({ ffmpegVersion, ...job }: AudioFingerprint): string {
  const { args } = compileAudioMix({ ...job, outputPath: 'audio' });
  return hashOf(canonicalJson({ generation: GENERATION, ffmpegVersion, args, mix: job.mix, codec: job.codec }));
}
