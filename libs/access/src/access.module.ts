import { Module } from '@nestjs/common';
import { ApiKeyStore } from './keys/api-key-store';
import { KeyRing } from './keys/key-ring';
import { Tickets } from './tickets/tickets';
import { TokenVerifier } from './tokens/token-verifier';

/** Who callers are. */
@Module({
  providers: [ApiKeyStore, KeyRing, Tickets, TokenVerifier],
  exports: [ApiKeyStore, KeyRing, Tickets, TokenVerifier],
})
export class AccessModule {}
