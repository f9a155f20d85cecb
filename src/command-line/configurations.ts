import { dirname, join, relative } from 'node:path';
import { catalogueOf, settingsWith } from '../configuration/apply.js';
import {
  configurationFileName,
  readConfiguration,
  type Configuration,
} from '../configuration/configuration.js';
import type { ConfigurationProblem } from '../configuration/validate.js';
import { defaultSettings, type LintSettings } from '../lint/settings.js';
import type { Catalogue } from '../sections/catalogue.js';
import { decode } from './decode.js';
import { codeOf, explain } from './explain.js';
import type { Surroundings } from './surroundings.js';
import { withSlashes } from './with-slashes.js';

/** What holds for the files of a folder. */
export interface FolderConfiguration {
  readonly configuration: Configuration;
  readonly settings: LintSettings;
  readonly catalogue: Catalogue;
  /** The file that says so; undefined where there is none. */
  readonly file: ConfigurationFile | undefined;
}

export interface ConfigurationFile {
  /** Absolute. */
  readonly folder: string;
  /** As the user would type it. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

const none: FolderConfiguration = {
  configuration: {},
  settings: defaultSettings,
  catalogue: catalogueOf({}),
  file: undefined,
};

/** The configuration files of a run, each read once. */
export class Configurations {
  private readonly known = new Map<string, FolderConfiguration>();

  constructor(private readonly surroundings: Surroundings) {}

  /** What the nearest file says, in this folder or one around it. */
  of(folder: string): FolderConfiguration {
    const known = this.known.get(folder);
    if (known) return known;
    const around = dirname(folder);
    const found = this.read(folder) ?? (around === folder ? none : this.of(around));
    this.known.set(folder, found);
    return found;
  }

  private read(folder: string): FolderConfiguration | undefined {
    const { files, workingFolder } = this.surroundings;
    const absolute = join(folder, configurationFileName);
    const path = withSlashes(relative(workingFolder, absolute));
    try {
      const text = decode(files.read(absolute));
      const { configuration, problems } = readConfiguration(text);
      return {
        configuration,
        settings: settingsWith(configuration, defaultSettings),
        catalogue: catalogueOf(configuration),
        file: { folder, path, text, problems },
      };
    } catch (error) {
      // A path that leads through a file has no folder to look into.
      if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return undefined;
      const message = `This file cannot be read: ${explain(error)}`;
      return {
        ...none,
        file: { folder, path, text: '', problems: [{ start: 0, end: 0, message }] },
      };
    }
  }
}
