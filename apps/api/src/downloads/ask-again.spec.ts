import type { Response } from 'express';
import { askAgain } from './ask-again';

it.each([
  ['/downloads/t/preview/00002.m4s', '?again=1'],
  ['/downloads/t/preview/00002.m4s?again=1', '?again=2'],
  ['/api/v1/compositions/c/preview.m3u8?ticket=a%26b', '?ticket=a%26b&again=1'],
])('sends %s back to %s', (originalUrl, address) => {
  const [set, redirect] = [jest.fn(), jest.fn()];
  askAgain({ req: { originalUrl }, set, redirect } as unknown as Response);
  expect(redirect).toHaveBeenCalledWith(307, address);
  expect(set).toHaveBeenCalledWith('Cache-Control', 'no-store');
});
