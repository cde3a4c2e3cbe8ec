import { Asset } from './store/asset.entity';
import { AssetUpload } from './uploads/asset-upload.entity';

/** The tables of this library, for the connection of an app. */
export const ASSET_ENTITIES = [Asset, AssetUpload];
