/**
 * The demuxers that may open what a user sent. Each reads the one file it is given. Left out on purpose: those
 * that open further files or addresses named in the file (concat, hls, dash, imf, sdp, rtsp, vobsub, ffmetadata,
 * image2 with its patterns, webm_dash_manifest), those that run code or devices (lavfi, the game-music and tracker
 * emulators), SVG, and bare video streams without timestamps, which cannot be trimmed to the frame.
 *
 * One name per demuxer suffices where ffmpeg lists several (`mov` stands for mov, mp4, m4a, 3gp, 3g2 and mj2).
 * mov refuses external data references unless `enable_drefs` is set: https://ffmpeg.org/ffmpeg-formats.html#mov
 */
export const USER_MEDIA_DEMUXERS = [
  ...['mov', 'matroska', 'avi', 'mpegts', 'mpeg', 'flv', 'asf', 'ogg', 'mxf', 'dv', 'nut'],
  ...['mp3', 'aac', 'wav', 'w64', 'flac', 'aiff', 'caf', 'au', 'amr', 'ac3', 'eac3'],
  ...['gif', 'apng', 'png_pipe', 'jpeg_pipe', 'webp_pipe'],
] as const;

/**
 * Input options before the `-i` of every user's file, for both ffprobe and ffmpeg: nothing but the file itself is
 * opened, whatever it refers to.
 */
export const USER_MEDIA_INPUT_OPTIONS: readonly string[] = [
  '-protocol_whitelist',
  'file,pipe',
  '-format_whitelist',
  USER_MEDIA_DEMUXERS.join(','),
];

/** Whether a command line opens a user's file, which is then the likely cause of unreadable data. */
export function opensUserMedia(args: readonly string[]): boolean {
  return args.includes('-format_whitelist');
}
