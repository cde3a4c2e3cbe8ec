import { assetUrl, type Asset } from '@app/assets';
import type { Wire } from '../openapi/wire';
import type { AssetDto } from './dto/asset.dto';
import { presentMedia } from './present-media';

export function presentAsset({ id, kind, filename, sizeBytes, sha256, createdAt, media }: Asset): Wire<AssetDto> {
  return {
    asset_id: id,
    url: assetUrl(id),
    kind,
    filename,
    size: Number(sizeBytes),
    sha256,
    created_at: createdAt.toISOString(),
    media: media && presentMedia(media),
  };
}
