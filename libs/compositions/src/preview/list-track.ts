import { toNumber } from '@app/media-processing';
import { soundOfPlan } from '../planning/sound-of-plan';
import type { PreviewExtent, PreviewTrack } from './preview-files';
import { pictureLengths, type PreviewPlaylist, type SegmentLength } from './preview-playlist';
import { isSoundSoonThere, soundLengths } from './sound-grid';
import type { WatchedRender } from './watched-renders';

/** A player that starts without audio stays silent, so the preview waits until this much even of slow audio exists. */
const WORTH_WAITING_SECONDS = 10;

type Render = Pick<WatchedRender, 'plan' | 'madeBytes' | 'isGrowing'>;

export interface ListedTrack {
  readonly render: Render;
  readonly track: PreviewTrack;
  readonly extent: PreviewExtent;
  /** How many of the sound are there. */
  readonly soundSegments: number;
}

/** What the playlist of a track has in it. */
export function listTrack({ render, track, extent, soundSegments }: ListedTrack): PreviewPlaylist {
  const [picture, sound] = [pictureOf(render), soundOf(render)];
  const isGrowing = render.isGrowing && extent === 'made';
  const made = render.madeBytes.length;
  // In step with the video while that is rendered: players expect both tracks to end at the same place.
  const heard = isGrowing
    ? Math.min(soundSegments, countUntil(sound, secondsOf(picture.slice(0, made))))
    : soundSegments;
  const [segments, others] = track === 'picture' ? [picture, sound] : [sound, picture];
  const there = track === 'picture' ? made : heard;
  return { track, segments, others, isGrowing, listed: extent === 'whole' ? segments.length : there };
}

/** Whether a player should wait for missing audio rather than start without it. */
export function isSoundWorthWaitingFor(render: Render): boolean {
  const mix = soundOfPlan(render.plan)?.mix;
  if (!mix || !render.isGrowing) return false;
  const seen = secondsOf(pictureOf(render).slice(0, render.madeBytes.length));
  return isSoundSoonThere(mix) || seen < WORTH_WAITING_SECONDS;
}

function pictureOf({ plan }: Render): SegmentLength[] {
  return pictureLengths(plan.profile, plan.segments);
}

function soundOf({ plan }: Render): SegmentLength[] {
  const sound = soundOfPlan(plan);
  return sound ? soundLengths(sound.mix) : [];
}

/** How many segments start before a time; all but the last are as long as the first. */
function countUntil(segments: readonly SegmentLength[], seconds: number): number {
  const each = secondsOf(segments.slice(0, 1));
  return Math.min(segments.length, Math.ceil(seconds / each));
}

function secondsOf(segments: readonly SegmentLength[]): number {
  return segments.reduce((sum, segment) => sum + toNumber(segment.seconds), 0);
}
