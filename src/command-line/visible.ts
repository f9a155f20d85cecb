/** Text without characters that could steer a terminal. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
