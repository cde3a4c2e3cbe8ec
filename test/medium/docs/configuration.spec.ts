import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SETTINGS_TABLE } from '@app/config';

const read = (name: string): Promise<string> => readFile(join(__dirname, '../../..', name), 'utf8');

// `npm run docs settings` writes both.
describe('every setting, in order,', () => {
  it('is in docs/configuration.md, with what is allowed', async () => {
    const rows = (await read('docs/configuration.md')).split('\n').filter((line) => line.startsWith('| `'));
    expect(
      rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| /, '').trim())).map((row) => row.slice(0, 3)),
    ).toEqual(
      Object.values(SETTINGS_TABLE).map(({ variable, purpose, parse }) => [`\`${variable}\``, purpose, parse.allowed]),
    );
  });

  it('is in .env.example, with its purpose', async () => {
    const lines = (await read('.env.example')).split('\n');
    const shown = lines.flatMap((line, index) => {
      const variable = /^(?:# )?(?<name>[A-Z][A-Z0-9_]+)=/.exec(line)?.groups?.name;
      return variable ? [[variable, lines[index - 1]]] : [];
    });
    expect(shown).toEqual(Object.values(SETTINGS_TABLE).map(({ variable, purpose }) => [variable, `# ${purpose}`]));
  });
});
