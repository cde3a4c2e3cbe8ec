/** The kinds of file that a finished output comes in. */
export const CONTAINER_NAMES = ['mp4', 'mov', 'webm', 'gif', 'mp3', 'm4a'] as const;
export type Container = (typeof CONTAINER_NAMES)[number];

export type AudioCodec = 'aac' | 'opus' | 'mp3';
