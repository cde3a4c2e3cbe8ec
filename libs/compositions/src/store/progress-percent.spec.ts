import { progressPercent } from './progress-percent';

describe('progressPercent', () => {
  it('starts at nothing', () => {
    expect(progressPercent([])).toBe(0);
    expect(progressPercent([{ queue: 'render', units: 100, unitsDone: 0 }])).toBe(0);
  });

  it('gives preparation its share', () => {
    expect(progressPercent([{ queue: 'render', units: 100, unitsDone: 100 }])).toBe(5);
  });

  it('begins with the assembly where everything was made before', () => {
    const render = { queue: 'render', units: 100, unitsDone: 100 } as const;
    expect(progressPercent([render, { queue: 'assemble', units: 100, unitsDone: 0 }])).toBe(96);
  });

  it('counts segments and sound by their work', () => {
    const percent = progressPercent([
      { queue: 'render', units: 100, unitsDone: 100 },
      { queue: 'segment', units: 900, unitsDone: 450 },
      { queue: 'audio', units: 100, unitsDone: 50 },
    ]);
    expect(percent).toBe(50);
  });

  it('leaves the last percent to the end itself', () => {
    const done = (['render', 'segment', 'audio', 'assemble'] as const).map((queue) => ({
      queue,
      units: 10,
      unitsDone: 10,
    }));
    expect(progressPercent(done)).toBe(99);
  });
});
