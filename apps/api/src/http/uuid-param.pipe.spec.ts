import { ApiError } from './api-error';
import { UuidParam } from './uuid-param.pipe';

const parameter = { type: 'param', data: 'composition_id' } as const;

function problemsOf(value: string): ApiError['problems'] | null {
  try {
    new UuidParam().transform(value, parameter);
    return null;
  } catch (error) {
    return error instanceof ApiError ? error.problems : null;
  }
}

describe('UuidParam', () => {
  it('gives every UUID in one spelling', () => {
    const id = '6F1D3C1E-4A57-4F0B-9C63-2F6F3A1F8F10';
    expect(new UuidParam().transform(id, parameter)).toBe(id.toLowerCase());
  });

  it.each(['', '1', 'abc', '6f1d3c1e4a574f0b9c632f6f3a1f8f10', "' OR 1=1 --", '../etc', '\0'])(
    'refuses %j',
    (value) => {
      expect(problemsOf(value)).toEqual([
        { path: 'composition_id', message: expect.stringContaining('must be a UUID') as string },
      ]);
    },
  );
});
