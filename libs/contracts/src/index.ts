export * from './access-scope';
export * from './composition-event';
export * from './composition-state';
export * from './error-codes';
export * from './fault';
export * from './parse-url';
export * from './render-warning';
export * from './tasks';
