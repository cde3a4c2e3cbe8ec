import type { OpenAPIObject } from '@nestjs/swagger';
import { toOpenApi31 } from './to-openapi-31';

const $ref = '#/components/schemas/ADto';
const NULL = { type: 'null' };

describe('toOpenApi31', () => {
  it.each<[string, object, object]>([
    ['a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['a choice', { type: 'string', enum: ['a'], nullable: true }, { type: ['string', 'null'], enum: ['a', null] }],
    ['one of several', { oneOf: [{ type: 'number' }], nullable: true }, { oneOf: [{ type: 'number' }, NULL] }],
    ['any of several', { anyOf: [{ type: 'number' }], nullable: true }, { anyOf: [{ type: 'number' }, NULL] }],
    ['a reference', { allOf: [{ $ref }], type: 'object', nullable: true }, { oneOf: [{ $ref }, NULL] }],
    ['a bare reference', { $ref, nullable: true }, { oneOf: [{ $ref }, NULL] }],
    ['what is never null', { type: 'string', nullable: false }, { type: 'string' }],
  ])('says that null is allowed of %s', (_, schema, expected) => {
    expect(toOpenApi31({ paths: schema } as unknown as OpenAPIObject)).toEqual({ paths: expected });
  });
});
