import { chooseRequestId, newRequestId } from './request-id';

describe('chooseRequestId', () => {
  it.each(['a', 'trace-1.2_3', 'x'.repeat(128)])('keeps the client’s %s', (given) => {
    expect(chooseRequestId(given)).toBe(given);
  });

  it.each([undefined, '', 'x'.repeat(129), 'a b', 'a\nb', 'é', ['a', 'b'], '<script>'])('replaces %j', (given) => {
    expect(chooseRequestId(given)).toMatch(/^req_[0-9a-f]{32}$/);
  });

  it('never gives the same id twice', () => {
    expect(newRequestId()).not.toBe(newRequestId());
  });
});
