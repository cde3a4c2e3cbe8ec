import * as fc from 'fast-check';
import { outputFolder } from '../rendering/object-keys';
import {
  PREVIEW_FOLDER,
  previewFileOf,
  previewHeader,
  previewPlaylistName,
  previewSegment,
  type PreviewFileName,
} from './preview-files';

const RENDER = '6f1b5b1e-5a0e-4f62-9b53-0d3a1a8c2b11';
const folder = outputFolder('c', RENDER) + PREVIEW_FOLDER;

describe('files of a preview', () => {
  it('are found by their keys', () => {
    fc.assert(
      fc.property(fc.constantFrom('picture', 'sound'), fc.nat({ max: 200_000 }), (track, index) => {
        expect(previewFileOf(folder + previewSegment(track, index))).toEqual({
          renderId: RENDER,
          name: { kind: 'segment', track, index },
        });
      }),
    );
  });

  it.each<[string, PreviewFileName]>([
    ['index.m3u8', { kind: 'entry', extent: null }],
    ['whole.m3u8', { kind: 'entry', extent: 'whole' }],
    [previewPlaylistName('sound', 'made'), { kind: 'playlist', track: 'sound', extent: 'made' }],
    [previewPlaylistName('picture', 'whole'), { kind: 'playlist', track: 'picture', extent: 'whole' }],
    [previewHeader('picture'), { kind: 'header', track: 'picture' }],
    [previewHeader('sound'), { kind: 'header', track: 'sound' }],
  ])('%s is one', (text, name) => {
    expect(previewFileOf(folder + text)?.name).toEqual(name);
  });

  it.each(['outputs/a/b/preview/00000.m4s', 'outputs/x/preview/y', 'segments/1.mp4'])('%s is none', (key) => {
    expect(previewFileOf(key)).toBeNull();
  });

  it.each(['0.m4s', '000001.m4s', '-0001.m4s', 'other-00001.m4s', '00000.mp4', 'constructor'])(
    '%s is none in the folder either',
    (name) => {
      expect(previewFileOf(folder + name)).toBeNull();
    },
  );
});
