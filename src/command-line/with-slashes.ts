import { sep } from 'node:path';

/** A path as it is shown and matched, whatever the system writes between folders. */
export function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
