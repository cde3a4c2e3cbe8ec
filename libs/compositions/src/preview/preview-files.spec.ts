import * as fc from 'fast-check';
import { outputFolder } from '../rendering/object-keys';
import { PREVIEW_FOLDER, previewFileOf, previewSegment, previewSegmentIndex } from './preview-files';

describe('files of a preview', () => {
  it('are found by their keys', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.nat({ max: 200_000 }), (compositionId, renderId, index) => {
        const key = outputFolder(compositionId, renderId) + PREVIEW_FOLDER + previewSegment(index);
        const file = previewFileOf(key);
        expect(file?.renderId).toBe(renderId);
        expect(previewSegmentIndex(file?.name ?? '')).toBe(index);
      }),
    );
  });

  it.each(['outputs/a/b/preview/00000.m4s', 'outputs/x/preview/y', 'segments/1.mp4'])('%s is none', (key) => {
    expect(previewFileOf(key)).toBeNull();
  });

  it.each(['0.m4s', '000001.m4s', '-0001.m4s', 'init.mp4', '00000.mp4'])('%s is no segment', (name) => {
    expect(previewSegmentIndex(name)).toBeNull();
  });
});
