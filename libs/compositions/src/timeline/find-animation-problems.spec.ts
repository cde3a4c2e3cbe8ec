import type { DrawnOverlaySpec } from '../spec';
import { findAnimationProblems } from './find-animation-problems';

describe('findAnimationProblems', () => {
  it('says for how long the overlay is shown as people write it', () => {
    const overlay: DrawnOverlaySpec = {
      text: 'Hello',
      position: 'center',
      start_time: 2.1,
      end_time: 2.3333,
      animation: { in: 'fade', duration: 0.3 },
    };
    expect(findAnimationProblems(overlay, 'overlays.1', { num: 30, den: 1 })).toEqual([
      {
        path: 'overlays.1.animation.duration',
        message: 'duration is too long: the overlay is shown for 0.2333 s, and the animation takes the duration.',
      },
    ]);
  });
});
