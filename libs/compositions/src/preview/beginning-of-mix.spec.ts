import { beginningOfMix } from './beginning-of-mix';

it('has the pieces that have begun, in full', () => {
  const piece = (startSample: number) => ({ sourceId: 'a', startSample, samples: 100, sourceSample: 0 });
  const mix = {
    totalSamples: 1000,
    tracks: [
      { volume: 1, pieces: [piece(0), piece(100), piece(200)] },
      { volume: 0.5, pieces: [piece(150)] },
    ],
  };
  expect(beginningOfMix(mix, 150)).toEqual({
    totalSamples: 1000,
    tracks: [{ volume: 1, pieces: [piece(0), piece(100)] }],
  });
});
