const clip = (media, file, times) => ({
  video_url: `${media}/${file}`,
  start_time: times.at[0],
  end_time: times.at[1],
  trim_start: times.from[0],
  trim_end: times.from[1],
});

const text = (words, times, style) => ({
  text: words,
  start_time: times[0],
  end_time: times[1],
  font_color: '#FFFFFF',
  ...style,
});

/**
 * The body that the demo posts: three clips with a breath of black before the last, music, and a few words.
 *
 * @param {string} media the URL below which the demo's media lie
 */
export const composition = (media) => ({
  title: 'Reelwright demo',
  clips: [
    clip(media, 'aurora.mp4', { at: [0, 4.5], from: [0.25, 4.75] }),
    clip(media, 'fractal.mp4', { at: [4.5, 8.7], from: [0.5, 4.7] }),
    clip(media, 'life.mp4', { at: [9, 12], from: [1, 4] }),
  ],
  audio: { music_url: `${media}/music.m4a`, music_volume: 0.6, original_audio_volume: 0.5 },
  overlays: [
    text('Reelwright', [0.5, 4], { position: 'center', font_size: 144 }),
    text('clips in, a finished video out', [1.2, 4], { position: 'bottom-center', font_size: 48 }),
    text('Made on your own machine', [9.6, 12], { position: 'center', font_size: 84 }),
  ],
  output: { resolution: '1080p', format: 'mp4', fps: 30, quality: 'medium' },
});
