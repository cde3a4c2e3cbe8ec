import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { refusal } from '../validation/field-rule';
import { UUID_RULE } from '../validation/fields/uuid-field';
import { invalidRequest } from './api-error';

/** A path parameter that has to be a UUID. */
@Injectable()
export class UuidParam implements PipeTransform<string, string> {
  transform(value: string, { data = 'id' }: ArgumentMetadata): string {
    if (UUID_RULE.accepts(value)) return value.toLowerCase();
    throw invalidRequest([{ path: data, message: refusal(UUID_RULE, data, value) }]);
  }
}
