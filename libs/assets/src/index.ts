export * from './asset-kind';
export * from './asset-resolver.port';
export * from './asset-url';
export * from './assets.module';
export * from './identify/file-identifier';
export * from './store/asset-key';
export * from './store/asset-store';
export * from './store/asset.entity';
