import { Injectable } from '@nestjs/common';
import { CompositionReader, type CompositionWithWork } from '@app/compositions';
import { notFound } from '../http/api-error';
import type { Caller } from '../http/caller';

@Injectable()
export class CompositionFinder {
  constructor(private readonly reader: CompositionReader) {}

  /** The caller's composition and the work behind it. Throws NOT_FOUND, also for what belongs to someone else. */
  async find(id: string, { sees }: Caller): Promise<CompositionWithWork> {
    const found = await this.reader.find(id, sees);
    if (!found) throw noSuchComposition(id);
    return found;
  }
}

export function noSuchComposition(id: string): Error {
  return notFound(`There is no composition ${id}.`);
}
