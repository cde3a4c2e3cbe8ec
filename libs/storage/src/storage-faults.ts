import { Fault } from '@app/contracts';

/** The object does not exist: deleted with its render, or lost. A retry does not help. */
export class ObjectMissing extends Fault {
  constructor(readonly key: string) {
    super({
      code: 'INTERNAL_ERROR',
      blame: 'infrastructure',
      retryable: false,
      message: 'A stored file that is needed is no longer there. Render the composition again.',
      cause: new Error(`No object under ${key}`),
    });
    this.name = 'ObjectMissing';
  }
}

/** The object exists, but its content is not what was stored. A retry does not help. */
export class ObjectDamaged extends Fault {
  constructor(readonly key: string) {
    super({
      code: 'INTERNAL_ERROR',
      blame: 'infrastructure',
      retryable: false,
      message: 'A stored file that is needed is damaged. Render the composition again.',
      cause: new Error(`Other bytes under ${key} than were put there`),
    });
    this.name = 'ObjectDamaged';
  }
}

export function throwStorageWriteFault(cause: unknown): never {
  throw new Fault({
    code: 'UPLOAD_ERROR',
    blame: 'infrastructure',
    retryable: true,
    message: 'The storage of this service did not take a file. Try again later.',
    cause,
  });
}

export function throwStorageReadFault(cause: unknown): never {
  throw new Fault({
    code: 'INTERNAL_ERROR',
    blame: 'infrastructure',
    retryable: true,
    message: 'The storage of this service did not give a file back. Try again later.',
    cause,
  });
}
