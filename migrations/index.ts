import { CreateSchema1764000000000 } from './1764000000000-create-schema';
import { AddWarnings1764100000000 } from './1764100000000-add-warnings';
import { AddCache1764230000000 } from './1764230000000-add-cache';
import { AddAssets1764250000000 } from './1764250000000-add-assets';
import { AddTurns1764260000000 } from './1764260000000-add-turns';
import { AddApiKeys1764300000000 } from './1764300000000-add-api-keys';
import { AddIdempotencyKeys1764310000000 } from './1764310000000-add-idempotency-keys';
import { AddWebhooks1764350000000 } from './1764350000000-add-webhooks';
import { AddRevisions1764360000000 } from './1764360000000-add-revisions';
import { AddTemplates1764370000000 } from './1764370000000-add-templates';

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
  AddTemplates1764370000000,
];
