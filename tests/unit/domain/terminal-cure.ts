import type { ProvenCure } from '../../../src/domain/library/types.ts';

/** A cure for an entry of `terminals`, which has none itself. */
export const terminalCure: ProvenCure = {
  id: 'counter-reset',
  entry: 'chip-not-read',
  client: 'counter',
  faults: ['chip'],
  reach: 'machine',
  run: ['termctl pay {amount}', 'termctl reset'],
  note: { en: 'Nothing is charged.', ja: '請求はされません。' },
  proof: {
    cure: 'counter-reset',
    program: 'termctl',
    version: '4.2',
    system: 'Firmware 4',
    captured: '2026-11-22',
    run: ['termctl pay {amount}', 'termctl reset'],
    cured: ['chip'],
    refused: ['stolen-card'],
    seal: '0123456789abcdef',
  },
};
