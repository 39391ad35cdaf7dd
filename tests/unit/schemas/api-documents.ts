import { apiIndexOf } from '../../../src/domain/api/index.ts';
import { codeRecords } from '../../../src/domain/api/codes.ts';
import { entryRecords } from '../../../src/domain/api/entries.ts';
import { messageRecords } from '../../../src/domain/api/messages.ts';
import { cureRecords } from '../../../src/domain/api/cures.ts';
import { terminalCure } from '../domain/terminal-cure.ts';
import { terminals } from '../domain/terminals.ts';

const codes = codeRecords(terminals, '/terminal/');

/** The documents of the API of the payment terminals, by the names of their schemas. */
export const documents = {
  index: apiIndexOf(terminals, '/terminal/', '1.2.3'),
  messages: messageRecords(terminals, '/terminal/'),
  entries: entryRecords(terminals, '/terminal/'),
  codes,
  code: codes[0],
  cures: cureRecords({ ...terminals, cures: [terminalCure] }, '/terminal/'),
};
