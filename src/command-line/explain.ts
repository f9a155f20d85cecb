import { NotTextError } from './decode.js';

const explanations: Readonly<Record<string, string>> = {
  ENOENT:
    'there is no such file or folder. Check the path, or name a folder to lint the reviews in it.',
  ENOTDIR: 'a part of this path is a file, not a folder. Check the path.',
  EACCES: 'you may not read it. Change its permissions, or leave it out.',
  EPERM: 'you may not read it. Change its permissions, or leave it out.',
  ELOOP: 'its links lead in a circle. Name the file itself.',
  ENAMETOOLONG: 'its name is too long for this file system. Check the path.',
};

/** Says, for a person, why something could not be read and what to do about it. */
export function explain(error: unknown): string {
  if (error instanceof NotTextError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return explanations[codeOf(error) ?? ''] ?? error.message;
}

/** Node's name for a failure of the system, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
