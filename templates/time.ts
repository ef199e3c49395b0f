/** The time as printed, where one was: `2017-03-06T08:46:00+07:00` gives `08:46`, `2017-03-06` nothing. */
export function time(iso: string): string | undefined {
  return /T(\d\d:\d\d)/.exec(iso)?.[1];
}
