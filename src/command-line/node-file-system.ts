import { readdirSync, readFileSync, statSync, writeFileSync, type Dirent } from 'node:fs';
import type { FileSystem, FolderEntry } from './surroundings.js';

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  isFolder: (path) => statSync(path).isDirectory(),
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map(folderEntry),
  read: (path) => readFileSync(path),
  create: (path, text) => {
    writeFileSync(path, text, { flag: 'wx' });
  },
};

function folderEntry(entry: Dirent): FolderEntry {
  const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
  return { name: entry.name, kind };
}
