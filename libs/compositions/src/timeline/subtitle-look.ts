import type { SubtitleLook } from '@app/media-processing';
import { OVERLAY_DEFAULTS, type SubtitlesOverlaySpec } from '../spec';

/** The appearance of subtitles as requested; the file decides the rest. */
export function subtitleLook({ position, style }: SubtitlesOverlaySpec): SubtitleLook {
  const { font_size, font_color, font_family, font_weight, italic, outline, background } = style ?? {};
  return {
    ...(position ? { position } : {}),
    ...(font_size ? { fontSize: font_size } : {}),
    ...(font_color ? { colour: font_color } : {}),
    ...(font_family ? { family: font_family } : {}),
    ...(font_weight ? { weight: font_weight } : {}),
    ...(typeof italic === 'boolean' ? { italic } : {}),
    ...(outline
      ? {
          outline: {
            colour: outline.color ?? OVERLAY_DEFAULTS.outlineColor,
            width: outline.width ?? OVERLAY_DEFAULTS.outlineWidth,
          },
        }
      : {}),
    ...(background
      ? {
          background: {
            colour: background.color ?? OVERLAY_DEFAULTS.backgroundColor,
            padding: background.padding ?? OVERLAY_DEFAULTS.padding,
          },
        }
      : {}),
  };
}
