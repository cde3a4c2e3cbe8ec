import { Module } from '@nestjs/common';
import { ApiKeyStore } from './keys/api-key-store';
import { KeyRing } from './keys/key-ring';
import { Tickets } from './tickets/tickets';

/** Who callers are. */
@Module({ providers: [ApiKeyStore, KeyRing, Tickets], exports: [ApiKeyStore, KeyRing, Tickets] })
export class AccessModule {}
