import type { TypesetCue } from '@app/media-processing';
import { frameCues } from './frame-cues';
import { subtitlesDuring, type ShownSubtitles } from './subtitles-during';
import { talkingSpans } from './talking-spans';

const RATE = { num: 30, den: 1 };
const cue = (startMs: number, endMs: number, event = 'S0,,0,0,0,,Hi', moves = false): TypesetCue => ({
  ...{ startMs, endMs, layer: 0, event, moves },
});
const OVERLAY = { startFrame: 300, endFrame: 900 };

const framed = (cues: readonly TypesetCue[]): { header: string; cues: ReturnType<typeof frameCues> } => ({
  header: 'HEADER\n',
  cues: frameCues(cues, OVERLAY, RATE),
});

function during(cues: readonly TypesetCue[], startFrame: number, endFrame: number): ShownSubtitles | null {
  return subtitlesDuring(framed(cues), OVERLAY, { chunk: { startFrame, endFrame }, frameRate: RATE });
}

describe('frameCues', () => {
  it('rounds to the nearest frame, shows each for a frame at least, and nothing after the end', () => {
    const cues = [cue(16, 2000), cue(1000, 1001), cue(19_990, 30_000), cue(20_000, 30_000)];
    expect(framed(cues).cues.map(({ startFrame, endFrame }) => [startFrame, endFrame])).toEqual([
      [0, 60],
      [30, 31],
    ]);
    expect(frameCues([cue(19_900, 30_000)], OVERLAY, RATE)).toMatchObject([{ startFrame: 597, endFrame: 600 }]);
  });
});

describe('subtitlesDuring', () => {
  const CUES = [cue(0, 1000), cue(3000, 4000, 'S0,,0,0,0,,Other'), cue(3500, 5000)];

  it('has a script with what is shown, by the time of the overlay, and where it changes', () => {
    expect(during(CUES, 330, 390)).toBeNull();
    expect(during(CUES, 390, 450)).toMatchObject({
      script:
        'HEADER\n' +
        'Dialogue: 0,0:00:02.98,0:00:03.98,S0,,0,0,0,,Other\n' +
        'Dialogue: 0,0:00:03.48,0:00:04.98,S0,,0,0,0,,Hi\n',
      layer: { kind: 'subtitles', offset: 90, changes: [0, 15, 30] },
    });
  });

  it('says the same of a part in which nothing has changed', () => {
    const edited = CUES.map((each) => ({ ...each, event: each.event.replace('Other', 'New') }));
    expect(during(edited, 300, 390)).toEqual(during(CUES, 300, 390));
    expect(during(edited, 390, 450)?.layer.scriptId).not.toBe(during(CUES, 390, 450)?.layer.scriptId);
  });

  it('has every frame drawn where something moves', () => {
    expect(during([cue(0, 1000, 'x', true)], 300, 330)?.layer.changes).toBeNull();
  });
});

describe('talkingSpans', () => {
  it('leaves out long pauses', () => {
    const cues = [cue(8000, 9000), cue(1000, 2000), cue(2500, 3000), cue(15_000, 99_000)];
    expect(talkingSpans(framed(cues), OVERLAY, RATE)).toEqual([
      { startFrame: 330, endFrame: 390 },
      { startFrame: 540, endFrame: 570 },
      { startFrame: 750, endFrame: 900 },
    ]);
  });
});
