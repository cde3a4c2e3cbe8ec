export * from './audio-spec';
export * from './clip-spec';
export * from './composition-spec';
export * from './filter-amounts';
export * from './limits';
export * from './output-spec';
export * from './overlay-limits';
export * from './overlay-spec';
