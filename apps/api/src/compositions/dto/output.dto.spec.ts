import { findShapeProblems } from '../../validation/find-shape-problems';
import { OutputDto } from './output.dto';

const problemsOf = (fields: object): string[] => findShapeProblems(OutputDto, fields).map(({ path }) => path);

describe('OutputDto', () => {
  it.each([
    [{ poster_time: 0 }],
    [{ poster_time: null, thumbnails: null, hls: null }],
    [{ thumbnails: { count: 1 } }],
    [{ thumbnails: { count: 500, interval: null, width: 1920, sprite: true } }],
    [{ thumbnails: { interval: 0.5, sprite: null } }],
    [{ format: 'hls', hls: {} }],
    [{ format: 'hls', hls: { ladder: true } }],
    [
      {
        format: 'hls',
        hls: {
          renditions: [
            { height: 720, bitrate: 2_500_000 },
            { height: 16, bitrate: null },
          ],
        },
      },
    ],
  ])('accepts %j', (fields) => {
    expect(problemsOf(fields)).toEqual([]);
  });

  it.each([
    [{ poster_time: -1 }, 'poster_time'],
    [{ poster_time: '1' }, 'poster_time'],
    [{ thumbnails: true }, 'thumbnails'],
    [{ thumbnails: { count: 0 } }, 'thumbnails.count'],
    [{ thumbnails: { count: 501 } }, 'thumbnails.count'],
    [{ thumbnails: { count: 1.5 } }, 'thumbnails.count'],
    [{ thumbnails: { count: 1, width: 161 } }, 'thumbnails.width'],
    [{ thumbnails: { count: 1, sprite: 1 } }, 'thumbnails.sprite'],
    [{ thumbnails: { count: 1, height: 90 } }, 'thumbnails.height'],
    [{ hls: { ladder: 'yes' } }, 'hls.ladder'],
    [{ hls: { renditions: [] } }, 'hls.renditions'],
    [{ hls: { renditions: [null] } }, 'hls.renditions.0'],
    [{ hls: { renditions: [{}] } }, 'hls.renditions.0.height'],
    [{ hls: { renditions: [{ height: 721 }] } }, 'hls.renditions.0.height'],
    [{ hls: { renditions: [{ height: 720, bitrate: 1 }] } }, 'hls.renditions.0.bitrate'],
    [{ hls: { renditions: [{ height: 720, width: 1280 }] } }, 'hls.renditions.0.width'],
    [{ hls: { segments: 4 } }, 'hls.segments'],
  ])('refuses %j at %s', (fields, path) => {
    expect(problemsOf(fields)).toEqual([path]);
  });
});
