export interface AudioSpec {
  readonly music_url?: string | null;
  readonly voiceover_url?: string | null;
  /** Linear gains, 0-1. */
  readonly music_volume?: number | null;
  readonly voiceover_volume?: number | null;
  readonly original_audio_volume?: number | null;
  /** Whether music that is shorter than the timeline begins again, without a gap, until the timeline ends. */
  readonly music_loop?: boolean | null;
  /** Seconds; the fade-out ends where the music, or the timeline, ends. */
  readonly music_fade_in?: number | null;
  readonly music_fade_out?: number | null;
}
