import { GlobalFonts } from '@napi-rs/canvas';

/** A font of a user's, known to Skia. */
export interface OwnFont {
  readonly family: string;
  /** 1-1000; of a variable font that of its default. */
  readonly weight: number;
}

const REGULAR = 400;

const loaded = new Map<string, OwnFont>();

/** Hands a font of a user's to Skia: only in a process that ends soon, see `drawTextApart`. Throws for a broken one. */
export function loadOwnFont(path: string): OwnFont {
  const font = loaded.get(path) ?? register(path, `own-font-${loaded.size}`);
  loaded.set(path, font);
  return font;
}

/** By a name that no file says: the name in the font may be that of a bundled one. */
function register(path: string, family: string): OwnFont {
  if (!GlobalFonts.registerFromPath(path, family)) throw new Error('The font cannot be read.');
  const styles = GlobalFonts.families.find((each) => each.family === family)?.styles ?? [];
  return { family, weight: styles[0]?.weight ?? REGULAR };
}
