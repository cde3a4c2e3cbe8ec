import { ASSET_KINDS, type AssetKind } from '@app/assets';
import { PageQueryDto } from '../../http/page-query.dto';
import { ChoiceField } from '../../validation/fields/choice-field';

/** The query of `GET /api/v1/assets`, as text. */
export class AssetListQueryDto extends PageQueryDto {
  @ChoiceField(ASSET_KINDS, { description: 'Filters by kind.', optional: true })
  kind?: AssetKind;
}
