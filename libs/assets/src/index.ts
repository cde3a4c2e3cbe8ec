export * from './asset-key';
export * from './asset-kind';
export * from './asset-resolver.port';
export * from './asset-url';
export * from './asset.entity';
export * from './assets.module';
