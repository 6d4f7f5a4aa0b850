import { withBase } from '../components/href.ts';
import { localStart, reminderFile } from '../model/reminder.ts';
import { settings } from '../site/settings.ts';

/** A reminder for every month, for readers without JavaScript. A script offers one for tomorrow in its place. */
export const GET = () =>
  new Response(
    reminderFile({
      // A fixed day: two builds of one commit give the same bytes.
      start: localStart(new Date(2026, 0, 1), 0, 8),
      summary: 'Check the backup of your iPhone',
      description: 'Look for the date of the last backup.',
      url: new URL(withBase('/fixed/'), settings.url).href,
      repeat: 'FREQ=MONTHLY',
    }),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
