import { Module } from '@nestjs/common';
import { CompositionsModule } from '@app/compositions';
import { CompositionWatches } from './composition-watches';
import { CompositionsGateway } from './compositions.gateway';

@Module({ imports: [CompositionsModule], providers: [CompositionWatches, CompositionsGateway] })
export class RealtimeModule {}
