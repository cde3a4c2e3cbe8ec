import browserRecording from './fixtures/browser-recording.json';
import mp3WithCover from './fixtures/mp3-with-cover.json';
import png from './fixtures/png.json';
import timecodeTrack from './fixtures/timecode-track.json';
import { lacksDurations } from './measure-durations';

describe('lacksDurations', () => {
  it.each([
    ['a recording of a browser, which has none', browserRecording, true],
    ['an MP3, whose length is guessed', mp3WithCover, true],
    ['a still, which needs none', png, false],
    ['a container that tells', timecodeTrack, false],
  ])('%s', (_, document, expected) => {
    expect(lacksDurations(document)).toBe(expected);
  });
});
