export interface AudioSpec {
  readonly music_url?: string | null;
  readonly voiceover_url?: string | null;
  /** Linear gains, 0-1. */
  readonly music_volume?: number | null;
  readonly voiceover_volume?: number | null;
  readonly original_audio_volume?: number | null;
}
