import { join } from 'node:path';
import type { Library } from '../../../src/domain/library/types.ts';
import { readLibrary } from '../../../src/loader/load-library.ts';

const { library } = readLibrary(join(import.meta.dirname, '../../fixtures/payment-terminal'));
if (!library) throw new Error('The fixture payment-terminal has problems');

/** A whole small library whose source language is English. */
export const terminals: Library = library;
