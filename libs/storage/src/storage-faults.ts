import { Fault } from '@app/contracts';

/** The object is not there: deleted with its render, or lost. Trying again does not bring it back. */
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

/** The object is there, but does not hold what was put there. Trying again does not mend it. */
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
