import { Module } from '@nestjs/common';
import { CompositionsModule } from '@app/compositions';
import { AccessApiModule } from '../access/access-api.module';
import { CompositionWatches } from './composition-watches';
import { CompositionsGateway } from './compositions.gateway';
import { SocketAdmission } from './socket-admission';

@Module({
  imports: [CompositionsModule, AccessApiModule],
  providers: [CompositionWatches, CompositionsGateway, SocketAdmission],
})
export class RealtimeModule {}
