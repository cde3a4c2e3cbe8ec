import { assetIdOf, KIND_PHRASES, type AssetKind, type ResolvedAsset } from '@app/assets';
import type { CompositionSpec } from '../spec';
import { fileFields, type FileField } from './file-fields';
import type { Problem } from './problem';

/** The assets that a request refers to, each once. */
export function assetIds(spec: CompositionSpec): string[] {
  return assetIdsIn(fileFields(spec));
}

export function assetIdsIn(fields: readonly FileField[]): string[] {
  return [...new Set(fields.flatMap(({ url }) => assetIdOf(url) ?? []))];
}

/** Fields that refer to an asset that does not exist, or is of the wrong kind. */
export function findAssetProblems(spec: CompositionSpec, assets: ReadonlyMap<string, ResolvedAsset>): Problem[] {
  return findAssetProblemsIn(fileFields(spec), assets);
}

export function findAssetProblemsIn(
  fields: readonly FileField[],
  assets: ReadonlyMap<string, ResolvedAsset>,
): Problem[] {
  return fields.flatMap((field) => {
    const id = assetIdOf(field.url);
    const message = id === null ? null : flawOf(field, assets.get(id));
    return message === null ? [] : [{ path: field.path, message }];
  });
}

function flawOf({ path, url, kinds }: FileField, asset: ResolvedAsset | undefined): string | null {
  const name = path.split('.').at(-1);
  if (!asset) return `There is no asset ${url}; ${name} must be the address of one that was uploaded.`;
  if (kinds.includes(asset.kind)) return null;
  return `${url} is ${KIND_PHRASES[asset.kind]}; ${name} must be ${phraseOf(kinds)}.`;
}

function phraseOf(kinds: readonly AssetKind[]): string {
  return kinds.map((kind) => KIND_PHRASES[kind]).join(' or ');
}
