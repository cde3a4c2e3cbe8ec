import { PICTURES, type FileField } from '../timeline/file-fields';

/** The field of a clip request that holds the address of a clip: `clips.0.clip_url`. */
export function clipField(url: string, index: number): FileField {
  return { path: `clips.${index}.clip_url`, url, kinds: PICTURES };
}
