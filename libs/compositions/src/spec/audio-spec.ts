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
  /** Whether the music is lowered while the voice sounds. */
  readonly ducking?: boolean | null;
  /** Integrated loudness of the result by EBU R128; absent: as loud as it comes out. */
  readonly loudness_lufs?: number | null;
  readonly tracks?: readonly AudioTrackSpec[] | null;
}

/** One more sound: an effect, another voice. */
export interface AudioTrackSpec {
  readonly url: string;
  /** Place on the output timeline; absent: its beginning. */
  readonly start_time?: number | null;
  /** In and out point in the source; absent: its beginning and its end. */
  readonly trim_start?: number | null;
  readonly trim_end?: number | null;
  /** Linear gain, 0-2. */
  readonly volume?: number | null;
  /** Seconds; the fade-out ends where the sound, or the timeline, ends. */
  readonly fade_in?: number | null;
  readonly fade_out?: number | null;
}
