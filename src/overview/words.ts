/** "1 factor", "3 factors". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

/** "12 minutes", "1 hour 55 minutes", "2 days 3 hours": as exact as one would say it. */
export function durationInWords(minutes: number): string {
  const days = Math.floor(minutes / (24 * 60));
  const hours = Math.floor((minutes % (24 * 60)) / 60);
  const rest = Math.round(minutes % 60);
  const parts = [
    ...(days > 0 ? [counted(days, 'day')] : []),
    ...(hours > 0 ? [counted(hours, 'hour')] : []),
    ...(rest > 0 && days === 0 ? [counted(rest, 'minute')] : []),
  ];
  return parts.length === 0 ? 'less than a minute' : parts.join(' ');
}

/** More names than these would be a list of reproaches. */
const mostNamed = 3;

/** Which sections are not there, in a line. */
export function missingInWords(titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed);
  const others = titles.length - named.length;
  return `Not here yet: ${named.join(', ')}${others > 0 ? ` and ${String(others)} more` : ''}`;
}
