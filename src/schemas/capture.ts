import { z } from 'zod';
import { language } from './language.ts';
import { day, id, seal, text } from './text.ts';

/** The name of a folder of `captures/`, which holds the captures of one release of a client. */
export const captureFolder = z
  .string()
  .regex(/^[a-z0-9-]+-[0-9][0-9.]*$/, 'is not a capture folder: write client-release');

/** The path of a capture below `captures/`, without `.json`: `client-release/language/fault`. */
export const captureReference = z
  .string()
  .regex(
    /^[a-z0-9-]+-[0-9][0-9.]*\/[a-zA-Z0-9-]+\/[a-z0-9-]+$/,
    'is not a capture reference: write client-release/language/fault',
  );

/** One line of a captured screen, with its role. */
export const screenLine = z.strictObject({
  part: z
    .enum(['heading', 'body', 'code', 'details', 'extra', 'button', 'proceed', 'trace'])
    .describe(
      'heading, body and code: visible at once. details: visible after the details are opened. extra: an advertisement or offer of help, not part of the message. button: a control. proceed: the control that continues in spite of the message. trace: a stack trace.',
    ),
  text: text.describe('The line as shown; a part that varies is written as a placeholder, {host}.'),
});
export type ScreenLine = z.infer<typeof screenLine>;

/** A file of `captures/`: the screen of a real client. Written by the capture lab, never by hand. */
export const capture = z.strictObject({
  fault: id.describe('The fault that was set up, such as `expired`.'),
  client: id.describe('An id of clients.yaml.'),
  program: text.describe('The program, by the name it gives itself.'),
  version: text.describe('The full version of the program.'),
  language,
  platform: id.describe('An id of platforms.yaml.'),
  system: text.describe('The operating system, by the name it gives itself.'),
  captured: day.describe('The day of the capture.'),
  settings: z.array(text).describe('Settings that differed from the defaults of the client.'),
  flags: z.array(text).describe('Other options it was started with, for automation and isolation.'),
  title: text.optional().describe('The title of the window or tab.'),
  codes: z.array(text).describe('The error codes on the screen.'),
  screen: z
    .array(screenLine)
    .describe('All lines from top to bottom, with the details open; empty if no error was shown.'),
  seal,
});
export type Capture = z.infer<typeof capture>;
