import { CreateSchema1764000000000 } from './1764000000000-create-schema';
import { AddWarnings1764100000000 } from './1764100000000-add-warnings';
import { AddCache1764230000000 } from './1764230000000-add-cache';
import { AddAssets1764250000000 } from './1764250000000-add-assets';
import { AddTurns1764260000000 } from './1764260000000-add-turns';
import { AddApiKeys1764300000000 } from './1764300000000-add-api-keys';
import { AddIdempotencyKeys1764310000000 } from './1764310000000-add-idempotency-keys';
import { AddWebhooks1764350000000 } from './1764350000000-add-webhooks';
import { AddRevisions1764360000000 } from './1764360000000-add-revisions';
import { AddClipJobs1764450000000 } from './1764450000000-add-clip-jobs';
import { IndexLists1764450100000 } from './1764450100000-index-lists';
import { AddPacketIndexes1764470000000 } from './1764470000000-add-packet-indexes';
import { AddAssetUploads1764480000000 } from './1764480000000-add-asset-uploads';
import { AddEstimates1764500000000 } from './1764500000000-add-estimates';
import { AddTemplates1764510000000 } from './1764510000000-add-templates';
import { IndexEveryonesLists1764590000000 } from './1764590000000-index-everyones-lists';
import { IndexOwnedWebhooks1764600000000 } from './1764600000000-index-owned-webhooks';
import { IndexEndedClipJobs1764610000000 } from './1764610000000-index-ended-clip-jobs';
import { AddTaskOrigins1764620000000 } from './1764620000000-add-task-origins';
import { AddWorkerActivity1764630000000 } from './1764630000000-add-worker-activity';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  CreateSchema1764000000000,
  AddWarnings1764100000000,
  AddCache1764230000000,
  AddAssets1764250000000,
  AddTurns1764260000000,
  AddApiKeys1764300000000,
  AddIdempotencyKeys1764310000000,
  AddWebhooks1764350000000,
  AddRevisions1764360000000,
  AddClipJobs1764450000000,
  IndexLists1764450100000,
  AddPacketIndexes1764470000000,
  AddAssetUploads1764480000000,
  AddEstimates1764500000000,
  AddTemplates1764510000000,
  IndexEveryonesLists1764590000000,
  IndexOwnedWebhooks1764600000000,
  IndexEndedClipJobs1764610000000,
  AddTaskOrigins1764620000000,
  AddWorkerActivity1764630000000,
];
