import { join } from 'node:path';
import type { Library, ReaderInfo } from '../../domain/library/types.ts';
import type { Look } from '../../domain/readers/look.ts';
import { readerFolder } from '../../loader/open.ts';
import { LOOK_CODE } from '../../reader/files/read-readers.ts';
import { importCode } from '../command/import-code.ts';
import { CommandError } from '../command/command-error.ts';

/** A reader that looks at services, with its code. */
export interface Looking {
  reader: ReaderInfo;
  look: Look;
  /** The protocols that may be spoken before encryption begins. */
  starttls: string[];
}

/**
 * Loads the first reader of a library that looks at services.
 * @throws CommandError if there is none
 */
export async function loadLooking({ readers }: Library): Promise<Looking> {
  const reader = readers.find(({ look }) => look);
  if (!reader)
    throw new CommandError(
      'No reader of this content looks at services: one does if `reader.yaml` has `look`.',
    );
  const file = join(readerFolder(reader.id), LOOK_CODE);
  const code = (await importCode(file)) as Omit<Looking, 'reader'>;
  return { reader, look: code.look, starttls: code.starttls };
}
