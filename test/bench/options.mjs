import { parseArgs } from 'node:util';
import { Failure } from '../../scripts/failure.mjs';
import { GROUPS } from './cases/index.mjs';

const FULL = { clipSeconds: 20, pairs: 3 };
const QUICK = { clipSeconds: 5, pairs: 1 };

/**
 * @throws {Failure} for a case that there is not
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      pairs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  const size = values.quick ? QUICK : FULL;
  return {
    groups: choose(values.only),
    isQuick: values.quick,
    clipSeconds: size.clipSeconds,
    pairs: values.pairs === undefined ? size.pairs : Number(values.pairs),
    json: values.json,
    writesDocs: values['write-docs'],
  };
}

function choose(only) {
  const names = GROUPS.flat().map(({ name }) => name);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Failure(`There is no case ${unknown}: there are ${names.join(', ')}.`);
  const isChosen = ({ name, isExtra }) => (only.length === 0 ? !isExtra : only.includes(name));
  return GROUPS.map((cases) => cases.filter(isChosen)).filter((cases) => cases.length > 0);
}
