import { CompositionsModule } from '@app/compositions';
import { Module } from '@nestjs/common';
import { HttpModule } from '../http/http.module';
import { JobsController } from './jobs.controller';

@Module({ imports: [CompositionsModule, HttpModule], controllers: [JobsController] })
export class JobsApiModule {}
