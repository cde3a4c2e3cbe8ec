/** What an overlay may ask for. Lengths are pixels on a frame of 1080 lines unless they say otherwise. */
export const OVERLAY_LIMITS = {
  /** Pixels of the output. */
  coordinate: { min: 0, max: 16_384 },
  /** Of a picture. */
  imageSide: { min: 1, max: 16_384 },
  maxWidth: { min: 1, max: 16_384 },
  lineHeight: { min: 0.8, max: 3 },
  outlineWidth: { min: 0, max: 40 },
  shadowBlur: { min: 0, max: 100 },
  shadowOffset: { min: -200, max: 200 },
  padding: { min: 0, max: 400 },
  radius: { min: 0, max: 400 },
  animationSeconds: { min: 0.1, max: 10 },
} as const;

/** What is meant by the parts of an outline, a shadow or a background that are left out. */
export const OVERLAY_DEFAULTS = {
  fontFamily: 'Inter',
  fontWeight: 600,
  lineHeight: 1.35,
  outlineColor: '#000000',
  outlineWidth: 4,
  shadowColor: '#000000A0',
  shadowBlur: 8,
  shadowX: 0,
  shadowY: 4,
  backgroundColor: '#000000B0',
  padding: 16,
  radius: 0,
  animationSeconds: 0.5,
} as const;
