/** What a request may hold at most. */
export const LIMITS = {
  titleLength: 200,
  clips: 50,
  overlays: 10,
  textLength: 500,
  urlLength: 2048,
  fontSize: { min: 12, max: 144 },
  /** Pixels. */
  frameSide: { min: 16, max: 4096 },
  /** Bits per second. */
  bitRate: { min: 100_000, max: 100_000_000 },
} as const;

/** What is meant by everything a request leaves out. */
export const DEFAULTS = {
  resolution: '1080p',
  aspect: '16:9',
  format: 'mp4',
  fps: 30,
  quality: 'medium',
  musicVolume: 0.5,
  voiceoverVolume: 1,
  originalAudioVolume: 1,
  fontSize: 48,
  fontColor: '#FFFFFF',
} as const;
