import { Module } from '@nestjs/common';
import { CompositionsModule } from '@app/compositions';
import { CompositionsGateway } from './compositions.gateway';

@Module({ imports: [CompositionsModule], providers: [CompositionsGateway] })
export class RealtimeModule {}
