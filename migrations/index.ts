import { CreateSchema1764000000000 } from './1764000000000-create-schema';

/** Every migration, oldest first. */
export const MIGRATIONS = [CreateSchema1764000000000];
