import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { MediaProcessingModule } from '@app/media-processing';
import { StorageModule } from '@app/storage';
import { CachedObjects } from '../cache/cached-objects';
import { RenderParts } from '../cache/render-parts';
import { PreviewContent } from './preview-content';
import { PreviewMedia } from './preview-media';
import { PreviewSound } from './preview-sound';
import { Previews } from './previews';
import { WatchedRenders } from './watched-renders';

/** Renders as they can be watched while they are made. */
@Module({})
export class PreviewsModule {
  /** @param scratch exports ScratchSpace */
  static withScratch(scratch: Type): DynamicModule {
    return {
      module: PreviewsModule,
      imports: [MediaProcessingModule, StorageModule, scratch],
      providers: [CachedObjects, RenderParts, WatchedRenders, PreviewMedia, PreviewSound, PreviewContent, Previews],
      exports: [Previews],
    };
  }
}
