export { AccessModule } from './access.module';
export { isAuthRequired, refuseOpenBind } from './auth-required';
export { ApiKey } from './keys/api-key.entity';
export { ApiKeyStore, type NewApiKey } from './keys/api-key-store';
export { KeyRing } from './keys/key-ring';
export * from './principal';
export { Tickets } from './tickets/tickets';
export { TokenVerifier } from './tokens/token-verifier';
