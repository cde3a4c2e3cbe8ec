import { assetIdOf } from '@app/assets';
import type { TextOverlaySpec } from '../spec';

/** The address of the font that a text names; null for one of the bundled families. */
export function fontUrlOf({ font_family: name }: TextOverlaySpec): string | null {
  return name && assetIdOf(name) !== null ? name : null;
}
