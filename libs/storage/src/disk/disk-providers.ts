import type { Provider } from '@nestjs/common';
import { SETTINGS, type Settings } from '@app/config';
import { ObjectStore } from '../object-store.port';
import { LocalCopies } from './local-copies';
import { ProcessFolder } from './process-folder';
import { ScratchSpace } from './scratch-space';

interface DiskOfProcess {
  /** Names the folder below `DATA_DIR`. */
  readonly process: 'api' | 'worker';
  /** How much of the unused local copies of objects is kept; 0: nothing. */
  readonly copiesBudgetBytes: (settings: Settings) => number;
}

/** What `diskProviders` provides, for the exports of a module. */
export const DISK = [ProcessFolder, ScratchSpace, LocalCopies];

/** Where a process keeps files while it works; its module has to import the `StorageModule`. */
export const diskProviders = ({ process, copiesBudgetBytes }: DiskOfProcess): Provider[] => [
  {
    provide: ProcessFolder,
    inject: [SETTINGS],
    useFactory: (settings: Settings) => ProcessFolder.open(settings.dataDir, process),
  },
  {
    provide: ScratchSpace,
    inject: [ProcessFolder],
    useFactory: (folder: ProcessFolder) => new ScratchSpace(folder.below('scratch')),
  },
  {
    provide: LocalCopies,
    inject: [ProcessFolder, ObjectStore, SETTINGS],
    useFactory: (folder: ProcessFolder, store: ObjectStore, settings: Settings) =>
      new LocalCopies({ store, directory: folder.below('copies'), budgetBytes: copiesBudgetBytes(settings) }),
  },
];
