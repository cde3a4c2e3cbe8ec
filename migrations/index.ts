import { CreateSchema1764000000000 } from './1764000000000-create-schema';
import { AddWarnings1764100000000 } from './1764100000000-add-warnings';

/** Every migration, oldest first. */
export const MIGRATIONS = [CreateSchema1764000000000, AddWarnings1764100000000];
