import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { writeTable } from './write-table.mjs';

const EXAMPLE = path.join(root, '.env.example');

/** Lists every setting in docs/configuration.md and in .env.example. */
export async function documentSettings() {
  const { default: config } = await import(path.join(root, 'dist/apps/api/libs/config/src/index.js'));
  const settings = Object.values(config.SETTINGS_TABLE);
  writeTable('configuration.md', 'settings', [['setting', 'meaning', 'allowed', 'default'], ...settings.map(cells)]);
  fs.writeFileSync(EXAMPLE, `${HEAD}\n${settings.map(exampleOf).join('\n')}`);
}

const HEAD = `# Every setting there is; \`npm run docs settings\` writes this file. Copy it to .env and set what you need:
# what is commented out has the value shown, or none. docs/configuration.md says what is allowed.
`;

function cells(setting) {
  const fallback = fallbackOf(setting);
  return [
    `\`${setting.variable}\``,
    setting.purpose,
    setting.parse.allowed,
    setting.fallbackInWords ?? { required: 'has to be set', '': 'none' }[fallback] ?? `\`${fallback}\``,
  ];
}

function exampleOf(setting) {
  const fallback = fallbackOf(setting);
  const line = `${setting.variable}=${setting.fallbackInWords || fallback === 'required' ? '' : fallback}`;
  return `# ${setting.purpose}\n${fallback === 'required' ? line : `# ${line}`}\n`;
}

/** As it would be written in the environment. */
function fallbackOf({ fallback }) {
  return fallback === undefined ? 'required' : String(fallback ?? '');
}
