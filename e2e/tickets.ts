// cspell:ignore dosent -- a slip of a customer
/** One mail to a help desk, and what a good answer to it is. */
export interface Ticket {
  /** What the customer wrote. */
  mail: string;
  /** What an agent types of it: a few words. */
  typed: string;
  /** The pages that answer it. One of them must come first. */
  pages: readonly string[];
  /** The fix to point at, by its number on the page, where the mail says what was tried already. */
  section?: number;
}

/** Ten mails in the words of customers, slips included. */
export const TICKETS: readonly Ticket[] = [
  {
    mail: 'hi, my pc says an unknown error occurred (-54) every time i sync the iphone. what is it?',
    typed: 'error -54',
    pages: ['errors/sync-error-54'],
  },
  {
    mail: 'My iPhone says there is not enough iCloud storage, but I bought 200 GB yesterday and paid for it!',
    typed: 'bought icloud storage still full',
    pages: ['errors/icloud-full-after-buying-storage', 'faq/bought-storage-still-fails'],
  },
  {
    mail: 'I forgot the password for my encrypted backup in iTunes. Can you send me a new one?',
    typed: 'forgot encrypted backup password',
    pages: ['faq/forgot-backup-password', 'causes/forgotten-backup-password'],
  },
  {
    mail: 'Good morning. The last backup could not be completed. It says this since Tuesday. There is plenty of room in iCloud, I looked.',
    typed: 'last backup could not be completed',
    pages: ['errors/last-backup-not-completed'],
    section: 2,
  },
  {
    mail: 'The Back up now button is greyed out, I cannot tap it. iPhone 13',
    typed: 'back up now greyed out',
    pages: ['errors/back-up-now-greyed-out', 'faq/why-is-back-up-now-grey'],
  },
  {
    mail: 'Finder on my Mac dosent show the iphone at all, cable is new',
    typed: 'iphone dosent show in finder',
    pages: ['errors/iphone-not-in-finder'],
  },
  {
    mail: 'backup hangs on “estimating time remaining” since 6 hours. do i have to wait',
    typed: 'estimating time remaining stuck',
    pages: ['errors/estimating-time-remaining-stuck'],
  },
  {
    mail: 'iTunes could not back up the iPhone “Anna’s iPhone” because the iPhone disconnected.',
    typed: 'itunes because the iphone disconnected',
    pages: ['errors/iphone-disconnected-during-backup'],
  },
  {
    mail: 'I have a new phone coming tomorrow and only the free 5 GB. How do I get everything over?',
    typed: 'new iphone without icloud space',
    pages: ['faq/new-iphone-without-icloud-space', 'methods/new-iphone-temporary-storage'],
  },
  {
    mail: 'idevicebackup2 prints MBErrorDomain/105 and stops. There is plenty of room on my phone.',
    typed: 'MBErrorDomain/105',
    pages: ['errors/mb-105-insufficient-disk-space'],
  },
];
