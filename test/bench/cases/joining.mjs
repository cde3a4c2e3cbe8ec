import { title } from '../service/bodies.mjs';
import { BY_HAND, joinByHand, joinByService } from './shared.mjs';

/** In twentieths of a clip: some begin and end with a GOP, some do not. */
const COVERED = [
  [2, 8],
  [3, 9],
  [4, 10],
];

const byHand = { what: BY_HAND, run: joinByHand };

export const CONCATENATE = {
  name: 'concatenate',
  what: 'three clips and music, nothing to encode',
  unit: 'ratio',
  target: { atMost: 0.06 },
  baseline: byHand,
  subject: (context) => joinByService(context, []),
};

export const TITLE = {
  name: 'title',
  what: 'the same with a title for 3 s',
  unit: 'ratio',
  target: { atMost: 0.12 },
  baseline: byHand,
  subject: (context) => joinByService(context, [title('A title for three seconds', [1, 4])]),
};

export const OVERLAYS = {
  name: 'overlays',
  what: '30 % of the frames under texts',
  unit: 'ratio',
  target: { atMost: 0.4 },
  baseline: byHand,
  subject: (context) => {
    const { clipSeconds } = context;
    const texts = COVERED.map((twentieths, index) =>
      title(
        'A text over a part of it',
        twentieths.map((at) => (index + at / 20) * clipSeconds),
      ),
    );
    return joinByService(context, texts);
  },
};
