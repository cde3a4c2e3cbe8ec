import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { refusal } from '../validation/field-rule';
import { UUID_RULE } from '../validation/fields/uuid-field';
import { invalidRequest } from './api-error';

/** A path parameter that has to be a UUID. */
@Injectable()
export class UuidParam implements PipeTransform<string, string> {
  transform(value: string, { data = 'id' }: ArgumentMetadata): string {
    return requireUuid(data, value);
  }
}

/** Of a parameter, by its name. @throws ApiError VALIDATION_ERROR */
export function requireUuid(name: string, value: string): string {
  if (UUID_RULE.accepts(value)) return value.toLowerCase();
  throw invalidRequest([{ path: name, message: refusal(UUID_RULE, name, value) }]);
}
