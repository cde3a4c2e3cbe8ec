import { isRedirect, MAX_REDIRECTS, redirectTarget } from './redirect';

const from = new URL('https://a.example/one/two?x=1');

describe('isRedirect', () => {
  it.each([301, 302, 303, 307, 308])('%i is one', (status) => {
    expect(isRedirect(status)).toBe(true);
  });

  it.each([200, 206, 300, 304, 305, 306, 404])('%i is none', (status) => {
    expect(isRedirect(status)).toBe(false);
  });
});

describe('redirectTarget', () => {
  it.each([
    ['https://b.example/c', 'https://b.example/c'],
    ['//b.example/c', 'https://b.example/c'],
    ['/c', 'https://a.example/c'],
    ['three', 'https://a.example/one/three'],
    ['?x=2', 'https://a.example/one/two?x=2'],
    ['http://169.254.169.254/latest', 'http://169.254.169.254/latest'],
  ])('follows %s', (location, href) => {
    expect(redirectTarget(from, [from], location).href).toBe(href);
  });

  it.each([
    [null, /nowhere/],
    ['file:///etc/passwd', /Links with file:/],
    ['https://user:pw@b.example/', /user name or password/],
    ['http://[::1', /not a valid URL/],
    ['', /in a circle/],
    ['#other', /in a circle/],
    ['https://a.example/one/two?x=1', /in a circle/],
  ])('refuses %j', (location, message) => {
    expect(() => redirectTarget(from, [from], location)).toThrow(message);
  });

  it('notices a circle through other hosts', () => {
    const b = new URL('https://b.example/');
    expect(() => redirectTarget(b, [from, b], from.href)).toThrow(/in a circle/);
  });

  it('allows five, and no sixth', () => {
    const visited = Array.from({ length: MAX_REDIRECTS }, (_, index) => new URL(`https://a.example/${index}`));
    expect(redirectTarget(from, visited, '/next').pathname).toBe('/next');
    expect(() => redirectTarget(from, [...visited, from], '/next')).toThrow(/more than 5 redirects/);
  });
});
