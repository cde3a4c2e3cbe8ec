/** The kinds of file that a finished output comes in. */
const FILE_CONTAINER_NAMES = ['mp4', 'mov', 'webm', 'gif', 'mp3', 'm4a'] as const;
export type FileContainer = (typeof FILE_CONTAINER_NAMES)[number];

/** What it comes in: one file, or playlists and segments (HLS). */
export const CONTAINER_NAMES = [...FILE_CONTAINER_NAMES, 'hls'] as const;
export type Container = (typeof CONTAINER_NAMES)[number];

export type AudioCodec = 'aac' | 'opus' | 'mp3';
