import { CompositionsModule } from '@app/compositions';
import { Module } from '@nestjs/common';
import { JobsController } from './jobs.controller';

@Module({ imports: [CompositionsModule], controllers: [JobsController] })
export class JobsApiModule {}
