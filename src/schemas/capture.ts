import { z } from 'zod';
import { language } from './language.ts';
import { day, id, text } from './text.ts';

/** A folder of `captures/`: everything one release of a client showed. */
export const captureFolder = z
  .string()
  .regex(/^[a-z0-9-]+-[0-9][0-9.]*$/, 'is not a capture folder: write client-release');

/** Where a capture lies, from `captures/` on: `client-release/language/fault`. */
export const captureReference = z
  .string()
  .regex(
    /^[a-z0-9-]+-[0-9][0-9.]*\/[a-zA-Z0-9-]+\/[a-z0-9-]+$/,
    'is not a capture reference: write client-release/language/fault',
  );

/** One line of a captured screen, and what it is there. */
export const screenLine = z.strictObject({
  part: z
    .enum(['heading', 'body', 'code', 'details', 'extra', 'button', 'proceed', 'trace'])
    .describe(
      'heading, body and code: seen at once. details: seen after opening the details. extra: an advertisement or an offer of help that is no part of the message. button: a control. proceed: the control that goes on in spite of the message. trace: where in a program it came up.',
    ),
  text: text.describe(
    'The line as shown. What differs from screen to screen is written {placeholder}.',
  ),
});
export type ScreenLine = z.infer<typeof screenLine>;

/** A file of `captures/`: what a real client really showed. Written by a machine, never by hand. */
export const capture = z.strictObject({
  fault: id.describe('What had been made wrong.'),
  client: id.describe('An id of clients.yaml.'),
  program: text.describe('What was run, as it calls itself.'),
  version: text.describe('Its whole version.'),
  language,
  platform: id.describe('An id of platforms.yaml.'),
  system: text.describe('The operating system, as it calls itself.'),
  captured: day.describe('The day of the capture.'),
  settings: z
    .array(text)
    .describe('What had been changed from the settings the client ships with, if anything.'),
  flags: z.array(text).describe('The other options it ran with: to be driven, and to be alone.'),
  title: text.optional().describe('The title of the window or tab.'),
  codes: z.array(text).describe('Machine-readable names on the screen.'),
  screen: z
    .array(screenLine)
    .describe('Every line from top to bottom, details open. Empty if the client showed no error.'),
  seal: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'is not a valid seal')
    .describe('Shows that nothing above has been changed by hand.'),
});
export type Capture = z.infer<typeof capture>;
