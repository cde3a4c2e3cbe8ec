import { findShapeProblems } from '../../validation/find-shape-problems';
import { ClipDto } from './clip.dto';

const problemsOf = (fields: object): string[] =>
  findShapeProblems(ClipDto, { video_url: 'https://media.example/a.mp4', start_time: 0, end_time: 1, ...fields }).map(
    ({ path }) => path,
  );

describe('ClipDto', () => {
  it.each([
    [{ fit: 'contain' }],
    [{ fit: 'cover' }],
    [{ fit: 'stretch' }],
    [{ fit: 'blur' }],
    [{ fit: null }],
    [{ underrun: 'freeze' }],
    [{ underrun: 'loop' }],
    [{ underrun: 'black' }],
    [{ underrun: null }],
    [{ track: 9, scale: 0.01, opacity: 0, rotation: -360 }],
    [{ track: null, scale: null, opacity: null, rotation: null, position: null, crop: null }],
    [{ position: 'bottom-right' }],
    [{ fade_in: 0.5, fade_out: 0 }],
    [{ speed: 0.25 }],
    [{ motion: { type: 'zoom_in' } }],
    [{ motion: { type: 'pan_down', amount: 1 } }],
    [{ transition: { type: 'soft_top_left', duration: 30 } }],
    [{ transition: null }],
    [{ speed: 4 }],
    [{ position: { x: 12, y: '50%' } }],
    [{ crop: { x: 0, y: 0, width: 100, height: 12.5 } }],
  ])('accepts %j', (fields) => {
    expect(problemsOf(fields)).toEqual([]);
  });

  it.each([
    [{ fit: 'fill' }, ['fit']],
    [{ fit: 1 }, ['fit']],
    [{ underrun: '' }, ['underrun']],
    [{ track: 10 }, ['track']],
    [{ speed: 4.1 }, ['speed']],
    [{ speed: 0 }, ['speed']],
    [{ motion: {} }, ['motion.type']],
    [{ motion: { type: 'spin', amount: 0 } }, ['motion.type', 'motion.amount']],
    [{ transition: {} }, ['transition.type', 'transition.duration']],
    [{ transition: { type: 'wipeleft', duration: 0 } }, ['transition.type', 'transition.duration']],
    [{ transition: 'fade' }, ['transition']],
    [{ track: 0.5 }, ['track']],
    [{ scale: 0, opacity: 1.1, rotation: 361 }, ['scale', 'opacity', 'rotation']],
    [{ position: 'middle' }, ['position']],
    [{ position: { x: 1 } }, ['position']],
    [{ crop: { x: 0, y: 0, width: 100 } }, ['crop.height']],
    [{ crop: { x: -1, y: 0, width: 0, height: 101 } }, ['crop.x', 'crop.width', 'crop.height']],
  ])('refuses %j', (fields, paths) => {
    expect(problemsOf(fields)).toEqual(paths);
  });
});
