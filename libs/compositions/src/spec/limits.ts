/** What a request may hold at most. */
export const LIMITS = {
  titleLength: 200,
  /** 1 is the most urgent. */
  priority: { min: 1, max: 10 },
  /** As JSON in UTF-8, without spaces. */
  metadataBytes: 4096,
  metadataLevels: 16,
  mergeNames: 100,
  mergeValueLength: 500,
  /** However many `MAX_CLIPS` allows. */
  clips: 500,
  overlays: 100,
  audioTracks: 20,
  loudnessLufs: { min: -40, max: -9 },
  textLength: 500,
  urlLength: 2048,
  fontSize: { min: 12, max: 144 },
  /** Pixels. */
  frameSide: { min: 16, max: 4096 },
  track: { min: 0, max: 9 },
  scale: { min: 0.01, max: 1 },
  rotation: { min: -360, max: 360 },
  speed: { min: 0.25, max: 4 },
  /** Bits per second. */
  bitRate: { min: 100_000, max: 100_000_000 },
  /** Seconds; ffmpeg's `xfade` takes no more than 60. */
  transition: { min: 0.01, max: 30 },
  renditions: 6,
  thumbnails: { min: 1, max: 500 },
  thumbnailWidth: { min: 16, max: 1920 },
  motionAmount: { min: 0.01, max: 1 },
  filters: 10,
  keySimilarity: { min: 0.01, max: 1 },
} as const;

/** Defaults of a request. */
export const DEFAULTS = {
  priority: 5,
  resolution: '1080p',
  aspect: '16:9',
  format: 'mp4',
  fps: 30,
  quality: 'medium',
  acceleration: 'if_possible',
  musicVolume: 0.5,
  voiceoverVolume: 1,
  originalAudioVolume: 1,
  clipVolume: 1,
  trackVolume: 1,
  musicLoop: false,
  ducking: false,
  fadeSeconds: 0,
  fontSize: 48,
  fontColor: '#FFFFFF',
  fit: 'contain',
  underrun: 'freeze',
  track: 0,
  position: 'center',
  scale: 1,
  opacity: 1,
  rotation: 0,
  speed: 1,
  motionAmount: 0.2,
  /** Position of the poster, as a fraction of the timeline: the first frame of a video is often black. */
  posterPlace: 0.1,
  thumbnailWidth: 320,
  keyColor: '#00FF00',
  keySimilarity: 0.1,
  keyBlend: 0.05,
  lutIntensity: 1,
} as const;
