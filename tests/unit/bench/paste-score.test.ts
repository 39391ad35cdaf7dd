import { expect, test } from 'vitest';
import {
  judgePaste,
  tallyPastes,
  type JudgedPaste,
  type PasteAnswer,
} from '../../bench/paste-score.ts';

const known = new Set(['expired', 'wrong-name', 'unknown', 'revoked']);

function judge(
  accepted: string[],
  entries: string[],
  verdict: PasteAnswer['verdict'] = 'exact',
  waitsFor: string[] = [],
): JudgedPaste {
  const label = { id: 'p1', language: 'en', kind: 'browser', accepted, waitsFor };
  return judgePaste(label, { verdict, entries }, known);
}

test('a text is right first, among three, later or wrong by its best right answer', () => {
  const found = ['expired', 'wrong-name', 'unknown', 'revoked'];
  const outcomes = [['expired'], ['unknown', 'revoked'], ['revoked']].map(
    (accepted) => judge(accepted, found).outcome,
  );
  expect(outcomes).toEqual(['first', 'three', 'later']);
  expect(judge(['expired'], ['revoked']).outcome).toBe('wrong');
});

test('a text for which nothing is found is neither right nor wrong', () => {
  expect(judge(['expired'], [], 'none')).toMatchObject({ outcome: 'nothing', surelyWrong: false });
  expect(judge(['expired'], [], 'code')).toMatchObject({ outcome: 'nothing', surelyWrong: false });
});

test('a foreign text is answered when a message was found, not when words were', () => {
  const outcomes = (['code', 'exact', 'fork', 'near', 'words', 'unknown', 'none'] as const).map(
    (verdict) => judge(['none'], ['expired'], verdict).outcome,
  );
  expect(outcomes).toEqual([
    'answered',
    'answered',
    'answered',
    'answered',
    'left',
    'left',
    'left',
  ]);
  expect(judge(['none'], [], 'exact').outcome).toBe('left');
});

test('an entry that a text waits for is right as soon as there is one', () => {
  expect(judge([], ['revoked'], 'exact', ['planned']).outcome).toBe('waiting');
  expect(judge([], ['revoked'], 'exact', ['revoked']).outcome).toBe('first');
  expect(judge(['expired'], ['planned', 'expired'], 'near', ['planned']).outcome).toBe('three');
});

test('a wrong first answer is a sure one only by a code or word for word', () => {
  const sure = (['code', 'exact', 'fork', 'near', 'words'] as const).map(
    (verdict) => judge(['expired'], ['revoked', 'expired'], verdict).surelyWrong,
  );
  expect(sure).toEqual([true, true, false, false, false]);
  expect(judge(['expired'], ['expired', 'revoked']).surelyWrong).toBe(false);
});

test('foreign and waiting texts are counted apart from those that have an answer', () => {
  const judged = [
    judge(['expired'], ['expired']),
    judge(['expired'], ['revoked', 'expired']),
    judge(['expired'], ['revoked', 'unknown', 'wrong-name', 'expired'], 'near'),
    judge(['expired'], ['revoked'], 'near'),
    judge(['expired'], [], 'none'),
    judge(['none'], ['expired'], 'code'),
    judge(['none'], [], 'none'),
    judge([], ['expired'], 'code', ['planned']),
    judge([], ['expired'], 'words', ['planned']),
  ];
  expect(tallyPastes(judged)).toEqual({
    asked: 5,
    first: 1,
    three: 2,
    later: 1,
    wrong: 1,
    nothing: 1,
    surelyWrong: 1,
    foreign: 2,
    answered: 1,
    waiting: 2,
    waitingSurely: 1,
  });
});
