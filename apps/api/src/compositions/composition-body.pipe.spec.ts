import { AssetResolver, type ResolvedAsset } from '@app/assets';
import { testSettings } from '@app/testing';
import { ApiError } from '../http/api-error';
import type { Sent } from '../http/sent-body';
import { CompositionBody } from './composition-body.pipe';

class NoAssets extends AssetResolver {
  override resolve(): Promise<ReadonlyMap<string, ResolvedAsset>> {
    return Promise.resolve(new Map());
  }
}

const pipe = new CompositionBody(testSettings({}), new NoAssets());
const UNKNOWN = 'asset://6f1d3c1e-4a57-4f0b-9c63-2f6f3a1f8f10';

const sentBy = (body: unknown): Sent => ({ body, sees: null });
const clips = [{ video_url: UNKNOWN, start_time: 0, end_time: 4 }];

describe('CompositionBody', () => {
  it('passes a body on as it was sent', async () => {
    const sent = JSON.stringify({ title: '{{A}}', clips, merge: { A: 'x' }, output: { format: null } });
    expect(JSON.stringify(await pipe.transform(sentBy(JSON.parse(sent))))).toBe(sent);
  });

  it('tells of what it refuses which assets it would lack, too', async () => {
    const audio = { music_url: UNKNOWN.slice(0, -1), tracks: [{ url: UNKNOWN }, null] };
    const refused: unknown = await pipe.transform(sentBy({ title: '', clips, audio })).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect((refused as ApiError).problems.map(({ path }) => path)).toEqual([
      'title',
      'audio.music_url',
      'audio.tracks.1',
      'clips.0.video_url',
      'audio.tracks.0.url',
    ]);
  });
});
