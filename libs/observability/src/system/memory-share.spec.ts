import { totalmem } from 'node:os';
import { shareOfCgroup } from './memory-share';

const MIB = 1024 ** 2;

describe('shareOfCgroup', () => {
  it('counts no pages of files that can be dropped', () => {
    const details = `anon 1\ninactive_file ${16 * MIB}\nactive_file 5\n`;
    expect(shareOfCgroup({ limit: `${64 * MIB}\n`, used: `${48 * MIB}\n`, details })).toBe(0.5);
  });

  it.each([
    ['no limit in version 2', 'max\n'],
    ['no limit in version 1', '9223372036854771712\n'],
    ['more than there is', String(totalmem())],
    ['no such file', ''],
  ])('does not know: %s', (_, limit) => {
    expect(shareOfCgroup({ limit, used: '1000', details: '' })).toBeNull();
  });
});
