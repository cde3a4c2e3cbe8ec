import { MemoryObjectStore } from '@app/testing';
import { objectStoreContract } from './object-store.contract';

describe('MemoryObjectStore', () => {
  objectStoreContract(() => Promise.resolve(new MemoryObjectStore()));
});
