import { markFrames, type PacketIndex } from '@app/media-processing';
import type { CompositionSpec } from '../spec';
import { buildTimeline } from '../timeline/build-timeline';
import { anyMedia } from './arbitrary-composition.spec-data';
import type { CopyMaterial } from './copy-material';
import { planMostCopies } from './plan-most-copies';
import type { RenderPlan } from './render-plan';

const GOPS = Array.from({ length: 10 }, (_, gop) => gop * 60);
const INDEX: PacketIndex = { frames: 600, idrFrames: GOPS, ends: markFrames([...GOPS, 600]) };
const SHARED_SETS = { ownSetId: 1, avcConfig: 'c2V0cw==' };

const encodingOf = (name: string, more: Partial<CopyMaterial> = {}): CopyMaterial => ({
  extradataSha256: name,
  indexes: new Map([[name, INDEX]]),
  ...more,
});

/** Seconds of each source, one after the other. */
function plan(shown: Readonly<Record<string, number>>, encoder: 'h264_nvenc' | null = null): RenderPlan {
  const urls = Object.keys(shown);
  const starts = urls.map((_, place) =>
    Object.values(shown)
      .slice(0, place)
      .reduce((sum, seconds) => sum + seconds, 0),
  );
  const clips = urls.map((name, place) => ({
    video_url: `https://media.example/${name}.mp4`,
    start_time: starts[place] ?? 0,
    end_time: (starts[place] ?? 0) + (shown[name] ?? 0),
  }));
  const spec: CompositionSpec = { title: 'x', clips };
  const sources = new Map(
    clips.map(({ video_url: url }, place) => [url, { sourceId: urls[place] ?? '', media: anyMedia }]),
  );
  const encodings = [encodingOf('ours'), encodingOf('theirs', { sharedSets: SHARED_SETS })];
  return planMostCopies(buildTimeline(spec), { sources, rasters: new Map() }, { encodings, encoder });
}

describe('what is copied of several encodings', () => {
  it('is the one of which most is shown', () => {
    const { segments, profile, extradataSha256 } = plan({ ours: 4, theirs: 10 });
    expect(segments.map(({ kind, frames }) => [kind, frames])).toEqual([
      ['encode', 60],
      ['encode', 60],
      ['copy', 300],
    ]);
    expect(profile.sharedSets).toEqual(SHARED_SETS);
    expect(extradataSha256).toBe('theirs');
  });

  it('is our own where that is as much', () => {
    const { segments, profile } = plan({ theirs: 4, ours: 4 });
    expect(segments.map(({ kind }) => kind)).toEqual(['encode', 'encode', 'copy']);
    expect(profile).not.toHaveProperty('sharedSets');
  });

  it('is nothing where hardware has more than a quarter to encode', () => {
    expect(plan({ ours: 8, other: 2 }, 'h264_nvenc').profile).not.toHaveProperty('encoder');
    const much = plan({ ours: 8, other: 3 }, 'h264_nvenc');
    expect(much.profile.encoder).toBe('h264_nvenc');
    expect(much.segments.map(({ kind }) => kind)).not.toContain('copy');
    expect(plan({ other: 3 }, 'h264_nvenc').profile.encoder).toBe('h264_nvenc');
  });
});
