/** A name in a folder. Links are neither file nor folder: a folder is read without following them. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What the command line needs of a file system. All paths are absolute; failures throw as Node's do, with a `code`. */
export interface FileSystem {
  /** Follows links. */
  readonly isFolder: (path: string) => boolean;
  readonly list: (folder: string) => readonly FolderEntry[];
  readonly read: (path: string) => Uint8Array;
  /** Throws EEXIST when there is such a file. */
  readonly create: (path: string, text: string) => void;
}

/** All that the command line touches outside itself, so that tests can put something else in its place. */
export interface Surroundings {
  readonly workingFolder: string;
  readonly files: FileSystem;
  readonly readInput: () => Promise<Uint8Array>;
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Writes to standard error. */
  readonly complain: (text: string) => void;
  /** Width of the terminal that output goes to; undefined when it goes elsewhere. */
  readonly columns: number | undefined;
  readonly colours: boolean;
  readonly now: () => Date;
}

/** 0: nothing to say; 1: there are findings; 2: bad usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;
