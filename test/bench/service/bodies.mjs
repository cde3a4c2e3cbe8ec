/** What every timeline of the bench comes out as, unless it says otherwise. */
export const OUTPUT = { resolution: '1080p', format: 'mp4', fps: 30, quality: 'medium' };

/** Clips of the same length, one after the other. */
export function clipsInARow(urls, clipSeconds) {
  return urls.map((url, index) => ({
    video_url: url,
    start_time: index * clipSeconds,
    end_time: (index + 1) * clipSeconds,
  }));
}

/** A text while it is shown. */
export function title(text, [startTime, endTime], position = 'bottom-center') {
  return { text, position, start_time: startTime, end_time: endTime, font_size: 72 };
}

/**
 * Clips in a row with music under their own sound.
 *
 * @param {{ clips: { url: string }[], music: { url: string }, clipSeconds: number }} files
 */
export function clipsWithMusic({ clips, music, clipSeconds }, overlays = []) {
  const urls = clips.map(({ url }) => url);
  return {
    title: 'Bench',
    clips: clipsInARow(urls, clipSeconds),
    audio: { music_url: music.url, music_volume: 0.5 },
    overlays,
    output: OUTPUT,
  };
}
