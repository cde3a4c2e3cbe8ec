import type { FragmentedFile } from '@app/media-processing';
import { Injectable } from '@nestjs/common';
import { RenderParts } from '../cache/render-parts';
import { soundOfPlan } from '../planning/sound-of-plan';
import type { PreviewFileName } from './preview-files';
import { PreviewMedia } from './preview-media';
import { PreviewSound } from './preview-sound';
import { soundLengths } from './sound-grid';
import type { WatchedRender } from './watched-renders';

export type MediaName = Extract<PreviewFileName, { readonly kind: 'header' | 'segment' }>;

/** What a player gets: bytes, or the fragments of a file. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'fragments'; readonly path: string; readonly media: FragmentedFile };

/** A file is deleted when the promise settles. */
export type UseContent = (content: Content) => Promise<void>;

/** Whether something was lent; if not, whether it exists on the timeline at all. */
type Outcome = 'used' | 'missing' | 'no-such';

/** Serves the initialisation and media segments of previews. */
@Injectable()
export class PreviewContent {
  constructor(
    private readonly parts: RenderParts,
    private readonly media: PreviewMedia,
    private readonly sound: PreviewSound,
  ) {}

  use(render: WatchedRender, name: MediaName, use: UseContent): Promise<Outcome> {
    return name.track === 'picture' ? this.usePicture(render, name, use) : this.useSound(render, name, use);
  }

  /** Of the picture; null where it is not there yet. */
  async header(render: WatchedRender): Promise<Buffer | null> {
    const found: Buffer[] = [];
    await this.usePicture(render, { kind: 'header', track: 'picture' }, (content) => {
      if (content.kind === 'bytes') found.push(content.bytes);
      return Promise.resolve();
    });
    return found[0] ?? null;
  }

  private async usePicture({ id, plan }: WatchedRender, name: MediaName, use: UseContent): Promise<Outcome> {
    // The header of any segment fits all; that of the first exists as soon as there is something to play.
    const index = name.kind === 'header' ? 0 : name.index;
    const segment = plan.segments[index];
    if (!segment) return 'no-such';
    const key = await this.parts.keyOf(id, { kind: 'segment', position: index });
    const isThere = await this.media.use({ key, segment, profile: plan.profile }, (path, media) =>
      use(name.kind === 'header' ? { kind: 'bytes', bytes: media.header } : { kind: 'fragments', path, media }),
    );
    return isThere ? 'used' : 'missing';
  }

  private async useSound({ id, plan }: WatchedRender, name: MediaName, use: UseContent): Promise<Outcome> {
    const index = name.kind === 'header' ? null : name.index;
    const mix = soundOfPlan(plan)?.mix;
    if (!mix || (index ?? 0) >= soundLengths(mix).length) return 'no-such';
    const file = await this.sound.find(id, plan);
    if (!file || (index ?? 0) >= file.segments) return 'missing';
    const bytes = await this.sound.read({ mix, file, index });
    if (!bytes) return 'missing';
    await use({ kind: 'bytes', bytes });
    return 'used';
  }
}
