export { DEPENDENCY_CHECKS, type DependencyCheck } from './health/dependency-check';
export { HealthModule } from './health/health.module';
export { HealthReporter, type HealthReport } from './health/health-reporter';
export { ObservabilityModule } from './logging/observability.module';
export { ProcessLogger } from './logging/process-logger';
export { assignRequestId, chooseRequestId, newRequestId } from './logging/request-id';
export { startOrExit } from './start-or-exit';
export { VERSION } from './version';
export { within } from './health/within';
