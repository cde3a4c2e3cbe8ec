// For the tests: what the pages show, as JSON.
import { PICTURES } from './picture-table.mjs';
import { everyRequest, readSnippets } from './snippets.mjs';

const shown = readSnippets().flatMap(({ pictures }) => pictures);
console.log(JSON.stringify({ requests: everyRequest(), pictures: Object.keys(PICTURES), shown }));
