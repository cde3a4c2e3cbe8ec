import type { AudioTrack } from '@app/media-processing';
import type { TimelineAudio, TimelineSound } from '../timeline/timeline';

/** The role of a sound in ducking; none without ducking. */
export function roleOf(sound: TimelineSound, audio: TimelineAudio): Pick<AudioTrack, 'role'> {
  if (!audio.ducking) return {};
  if (sound === audio.music) return { role: 'bed' };
  // Beside a voice-over, further tracks are effects; without one they may be the voices of a conversation.
  const isVoice = audio.voiceover === null || sound === audio.voiceover;
  return isVoice ? { role: 'voice' } : {};
}
