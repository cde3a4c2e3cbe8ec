import { extentFor } from './extent-for';

it.each([
  ['video', 'whole'],
  ['audio', 'whole'],
  ['empty', 'made'],
  ['document', 'made'],
  [undefined, 'made'],
])('for %s: %s', (destination, extent) => {
  expect(extentFor({ headers: destination === undefined ? {} : { 'sec-fetch-dest': destination } })).toBe(extent);
});
