export type { components, operations, paths } from './api-types';
export type { CompositionEvent } from './composition-events';
export {
  createClient,
  type Asset,
  type ClientOptions,
  type Composition,
  type CompositionRequest,
  type Download,
  type ReelwrightClient,
} from './create-client';
export { ReelwrightError, type ErrorCode } from './reelwright-error';
export type { Fetch } from './retrying-fetch';
export type { WaitOptions } from './wait-for-end';
