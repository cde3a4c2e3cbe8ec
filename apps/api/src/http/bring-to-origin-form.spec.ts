import * as fc from 'fast-check';
import { readTarget } from './bring-to-origin-form';

describe('readTarget', () => {
  it.each([
    ['/api/v1/jobs?limit=1', '/api/v1/jobs?limit=1', null],
    ['http://video.example.com/internal/v1/jobs', '/internal/v1/jobs', 'video.example.com'],
    ['HTTPS://[::1]:8000/api/v1?a=http://b/c', '/api/v1?a=http://b/c', '[::1]:8000'],
    ['http://a.example', '/', 'a.example'],
    ['http://a.example?x=1', '/?x=1', 'a.example'],
    ['http:///internal', '/internal', null],
    ['http://', '/', null],
    ['ftp://a.example/internal', '/internal', 'a.example'],
    ['http://user:word@a.example/internal', '/internal', null],
    ['http://a.example\\internal/v1', '/v1', null],
    ['/internal\\v1\\jobs#', '/internal\\v1\\jobs', null],
    ['/api/v1/jobs#?limit=1', '/api/v1/jobs', null],
    ['//a.example/internal', '//a.example/internal', null],
    ['/a\u00a0b', '/a%C2%A0b', null],
    ['*', '*', null],
    ['', '/', null],
  ])('%s: %s', (sent, target, host) => {
    expect(readTarget(sent)).toEqual({ target, host });
  });

  it('leaves nothing of which there are two readings', () => {
    const part = fc.constantFrom('http://', 'x', '/', '\\', '?', '#', ':', '@', '*', ' ', '\t', '\u00a0', '%2f', '..');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { target } = readTarget(parts.join(''));
        expect(target).toMatch(/^(\/[^#\s]*|\*)$/);
        expect(readTarget(target)).toEqual({ target, host: null });
      }),
    );
  });
});
