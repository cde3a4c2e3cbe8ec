export * from './memory-object-store';
export { eventually } from './eventually';
export { createTestBucket, type TestBucket } from './test-bucket';
export { createTestDatabase, type TestDatabase } from './test-database';
export { emptyTestRedis } from './test-redis';
export { testSettings } from './test-settings';
export { SwitchableLink } from './switchable-link';
export { UNTHROTTLED } from './unthrottled';
export * from './golden';
