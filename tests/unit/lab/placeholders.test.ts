import { expect, test } from 'vitest';
import { withPlaceholders, type Visit } from '../../lab/placeholders.ts';

const visit: Visit = {
  host: 'expired.test',
  otherNames: ['other-name.test'],
  starts: [new Date('2025-10-20T10:00:00Z')],
  ends: [new Date('2026-09-08T10:00:00Z')],
  now: new Date('2026-11-24T00:13:12Z'),
  days: 77,
};

const named = (text: string) =>
  withPlaceholders({ codes: [], screen: [{ part: 'body', text }] }, visit).screen[0]?.text;

test.each([
  ['ended on 2026/9/8, and it is 2026/11/24', 'ended on {date}, and it is {clock-date}'],
  ['2026年11月24日 0:13:12 UTC', '{clock-time}'],
  ['2026年11月24日火曜日 9:00', '{clock-time}'],
  ['expired on 9/8/2026.', 'expired on {date}.'],
  ['is set to Nov 24, 2026. Make sure', 'is set to {clock-date}. Make sure'],
  ['Tuesday, November 24, 2026 at 12:13:12\u202fAM UTC', '{clock-time}'],
  ['November 24, 2026 12:26:11\u202fAM UTC', '{clock-time}'],
  ['is not valid until 12:21\u202fAM on 10/20/2025.', 'is not valid until {time} on {start-date}.'],
  ['notAfter=Sep  8 10:00:00 2026 GMT', 'notAfter={date}'],
  [
    'current time 2026-11-24T00:13:12Z is after 2026-09-08T10:00:00Z',
    'current time {clock-time} is after {date}',
  ],
  ['authority: O=Error FAQ lab, CN=Lab intermediate', 'authority: {issuer}'],
  [
    'candidate authority certificate "Lab intermediate"',
    'candidate authority certificate "{issuer}"',
  ],
  ['NotAfter: Tue Sep 08 10:00:00 UTC 2026', 'NotAfter: {date}'],
])('the days in “%s” are named', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test('a day that is neither today nor in the certificate stays', () => {
  expect(named('since 2009/11/22')).toBe('since 2009/11/22');
});

test('the host and the other names of the certificate are named, in the title too', () => {
  const seen = { title: 'expired.test', codes: [], screen: [] };
  expect(withPlaceholders(seen, visit).title).toBe('{host}');
  expect(named('only for other-name.test, not expired.test')).toBe(
    'only for {certificate-name}, not {host}',
  );
});

test.each([
  ['expired 77 days ago', 'expired {days} days ago'],
  ['expired 76 days ago', 'expired {days} days ago'],
  ['TLS 1.2 on port 443', 'TLS 1.2 on port 443'],
])('only the distance in days is taken for one: “%s”', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test('the distance is left alone where the dates are right', () => {
  const seen = { codes: [], screen: [{ part: 'body' as const, text: 'error 77' }] };
  expect(withPlaceholders(seen, { ...visit, days: undefined }).screen[0]?.text).toBe('error 77');
});
