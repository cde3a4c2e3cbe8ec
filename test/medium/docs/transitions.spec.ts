import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TRANSITION_TYPES, TRANSITIONS } from '@app/media-processing';

describe('docs/transitions.md', () => {
  it('lists every transition, in order; `npm run docs` writes it', async () => {
    const page = await readFile(join(__dirname, '../../../docs/transitions.md'), 'utf8');
    const rows = TRANSITION_TYPES.map((type) => `- \`${type}\`: ${TRANSITIONS[type].looks}`);
    expect(page.split('\n').filter((line) => line.startsWith('- `') && line.includes('`: '))).toEqual(rows);
  });
});
