import { apiKeys } from './parse-api-keys';
import { Refusal } from './parse-value';

const SECRET = 's3cret:with:colons_0123';

describe('API_KEYS', () => {
  it('holds several keys, also of one name', () => {
    expect(apiKeys(`studio:public:${SECRET}, studio:public:${SECRET}x,ops:internal+admin:${SECRET}y`)).toEqual([
      { name: 'studio', scopes: ['public'], secret: SECRET },
      { name: 'studio', scopes: ['public'], secret: `${SECRET}x` },
      { name: 'ops', scopes: ['internal', 'admin'], secret: `${SECRET}y` },
    ]);
  });

  it.each([
    ['no scope', `studio:${SECRET.replaceAll(':', '')}`],
    ['an unknown scope', `studio:public+root:${SECRET}`],
    ['an empty scope', `studio:public+:${SECRET}`],
    ['a short secret', 'studio:public:0123456789'],
    ['a name with a space', `my studio:public:${SECRET}`],
    ['a secret that two share', `a:public:${SECRET},b:public:${SECRET}`],
    ['one wrong entry among others', `a:public:${SECRET},b`],
  ])('refuses %s without repeating it', (_, text) => {
    const refusal = apiKeys(text);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).allowed).not.toContain(SECRET.slice(0, 6));
  });
});
