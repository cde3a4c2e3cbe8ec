import { PICTURES, type FileField } from '../timeline/file-fields';

/** The field in which a request for clips names the file of one: `clips.0.clip_url`. */
export function clipField(url: string, index: number): FileField {
  return { path: `clips.${index}.clip_url`, url, kinds: PICTURES };
}
