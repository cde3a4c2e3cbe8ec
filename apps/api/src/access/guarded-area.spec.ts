import { areaOf } from './guarded-area';

describe('areaOf', () => {
  it.each([
    ['/api/v1/compositions', 'public'],
    ['/API/V1/Compositions/', 'public'],
    ['/api/v1/healthy', 'public'],
    ['/api/v1/compositions?next=/health/live', 'public'],
    ['/api/v1', 'public'],
    ['/internal/v1/jobs', 'internal'],
    ['/Internal', 'internal'],
    ['/api/v1/health', undefined],
    ['/api/v1/health/detailed?verbose=1', 'internal'],
    ['/api/v1/health/detail', undefined],
    ['/health/ready', undefined],
    ['/files/outputs/a.mp4?signature=x', undefined],
    ['/docs', undefined],
    ['/openapi.json', undefined],
    ['/metrics', undefined],
    ['/internals', undefined],
  ])('%s: %s', (url, scope) => {
    expect(areaOf(url)?.scope).toBe(scope);
  });
});
