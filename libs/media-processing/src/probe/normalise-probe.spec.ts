import anamorphic from './fixtures/anamorphic.json';
import displayMatrix from './fixtures/display-matrix.json';
import firstAudioUnknown from './fixtures/first-audio-unknown.json';
import gif from './fixtures/gif.json';
import mp3WithCover from './fixtures/mp3-with-cover.json';
import png from './fixtures/png.json';
import rotateTag from './fixtures/rotate-tag.json';
import timecodeTrack from './fixtures/timecode-track.json';
import transportStream from './fixtures/transport-stream.json';
import unknownCodec from './fixtures/unknown-codec.json';
import { normaliseProbe } from './normalise-probe';
import type { ProbeDocument } from './probe-document';

// The fixtures are what ffprobe 5.1.9 said of files made with ffmpeg, asked with PROBE_ENTRIES.

function refusalOf(document: ProbeDocument): unknown {
  try {
    return normaliseProbe(document);
  } catch (error) {
    return error;
  }
}

describe('normaliseProbe', () => {
  it('describes an ordinary video with sound, and passes over its timecode track', () => {
    expect(normaliseProbe(timecodeTrack)).toEqual({
      container: 'mov,mp4,m4a,3gp,3g2,mj2',
      durationUs: 1_001_000,
      sizeBytes: 109_451,
      bitRate: 874_733,
      video: {
        streamIndex: 0,
        codec: 'h264',
        displayWidth: 320,
        displayHeight: 180,
        rotationDegrees: 0,
        isMirrored: false,
        orientationFrom: 'display-matrix',
        frameRate: { num: 30_000, den: 1001 },
        isVariableRate: false,
        firstField: null,
        pixelFormat: 'yuv420p',
        hasAlpha: false,
        colour: { range: 'tv', matrix: 'bt709', primaries: 'bt709', transfer: 'bt709' },
        hdr: null,
        startUs: 0,
        durationUs: 1_001_000,
        bitRate: 720_783,
      },
      audio: {
        streamIndex: 1,
        codec: 'aac',
        sampleRate: 48_000,
        channels: 2,
        startUs: 0,
        durationUs: 1_000_000,
      },
    });
  });

  it('turns the size with the display matrix', () => {
    expect(normaliseProbe(displayMatrix).video).toMatchObject({
      displayWidth: 180,
      displayHeight: 320,
      rotationDegrees: 270,
    });
  });

  it('turns the size with the legacy tag, and takes the length from a tag too', () => {
    expect(normaliseProbe(rotateTag).video).toMatchObject({
      displayWidth: 180,
      displayHeight: 320,
      rotationDegrees: 90,
      durationUs: 1_000_000,
    });
  });

  it('stretches pixels that are not square, and knows when a programme stream begins', () => {
    expect(normaliseProbe(anamorphic).video).toMatchObject({
      displayWidth: 768,
      displayHeight: 576,
      startUs: 540_000,
      colour: { range: 'tv', matrix: null, primaries: null, transfer: null },
    });
  });

  it('keeps the different beginnings of the streams of a transport stream', () => {
    const media = normaliseProbe(transportStream);
    expect(media.video?.startUs).toBe(1_423_222);
    expect(media.audio?.startUs).toBe(1_400_000);
    expect(media.durationUs).toBe(3_023_222);
  });

  it('does not take cover art for a picture', () => {
    const media = normaliseProbe(mp3WithCover);
    expect(media.video).toBeNull();
    expect(media.audio).toMatchObject({ streamIndex: 0, codec: 'mp3', durationUs: 1_044_898 });
  });

  it('passes over an audio track that cannot be decoded', () => {
    expect(normaliseProbe(firstAudioUnknown).audio).toMatchObject({ streamIndex: 2, codec: 'aac' });
  });

  it('gives a still no length, and an animation its own', () => {
    expect(normaliseProbe(png)).toMatchObject({ durationUs: 0, audio: null, video: { codec: 'png', durationUs: 0 } });
    expect(normaliseProbe(gif)).toMatchObject({ durationUs: 3_010_000, video: { durationUs: 3_010_000 } });
  });

  it('names the codec when nothing can be decoded', () => {
    expect(refusalOf(unknownCodec)).toMatchObject({
      code: 'INVALID_MEDIA',
      blame: 'user',
      retryable: false,
      message:
        'The file cannot be decoded: its codec (vvc1) is not supported, or the file is damaged. Convert it, for example to H.264 in MP4.',
    });
  });

  it('refuses a file without picture and sound', () => {
    const [, , timecode] = timecodeTrack.streams;
    const streams = timecode ? [timecode] : [];
    for (const document of [{}, { streams }]) {
      expect(() => normaliseProbe(document)).toThrow('The file has neither video nor audio.');
    }
  });

  it('refuses a picture that would fill the memory', () => {
    const streams = png.streams.map((stream) => ({ ...stream, width: 12_000, height: 9_000 }));
    expect(() => normaliseProbe({ ...png, streams })).toThrow('The picture is 12000x9000');
  });

  it.each([
    ['ycgco', 'bt709'],
    ['bt2020c', 'bt709'],
    ['bt2020c', 'smpte2084'],
  ])('refuses colours that it cannot convert: %s with the curve %s', (matrix, transfer) => {
    const colour = { color_space: matrix, color_transfer: transfer };
    const streams = displayMatrix.streams.map((stream) => ({ ...stream, ...colour }));
    const refusal = refusalOf({ ...displayMatrix, streams });
    expect(refusal).toMatchObject({ code: 'INVALID_MEDIA', message: expect.stringContaining(matrix) as string });
  });

  it('accepts an audio stream only with channels', () => {
    const streams = mp3WithCover.streams.map((stream) => ({ ...stream, channels: 0 }));
    expect(() => normaliseProbe({ ...mp3WithCover, streams })).toThrow('cannot be decoded: its codec (mp3)');
  });
});
