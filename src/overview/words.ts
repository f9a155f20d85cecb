import { say } from '../wording.js';

/** "12 minutes", "1 hour 55 minutes", "2 days 3 hours": as exact as one would say it. */
export function durationInWords(minutes: number): string {
  const days = Math.floor(minutes / (24 * 60));
  const hours = Math.floor((minutes % (24 * 60)) / 60);
  const rest = Math.round(minutes % 60);
  const parts = [
    ...(days > 0 ? [days === 1 ? say('1 day') : say('{0} days', days)] : []),
    ...(hours > 0 ? [hours === 1 ? say('1 hour') : say('{0} hours', hours)] : []),
    ...(rest > 0 && days === 0 ? [rest === 1 ? say('1 minute') : say('{0} minutes', rest)] : []),
  ];
  return parts.length === 0 ? say('less than a minute') : parts.join(' ');
}

/** More names than these would be a list of reproaches. */
const mostNamed = 3;

/** Which sections of the template are not there, in a line. */
export function missingInWords(titles: readonly string[]): string {
  const named = titles
    .slice(0, mostNamed)
    .map((title) => say(title))
    .join(', ');
  const others = titles.length - mostNamed;
  return others > 0
    ? say('Not here yet: {0} and {1} more', named, others)
    : say('Not here yet: {0}', named);
}
