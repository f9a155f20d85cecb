import picomatch from 'picomatch';

/**
 * Where people keep reviews, and how they name them. Case does not matter; a glob that begins with `!` takes files out
 * again.
 */
export const defaultReviewGlobs: readonly string[] = [
  '**/{incident,outage}{-,_, }{review,report}{,s}/**/*.{md,markdown}',
  '**/{postmortem,post-mortem,post_mortem,rca}{,s}/**/*.{md,markdown}',
  '**/*{incident,outage}{-,_, }{review,report}*.{md,markdown}',
  '**/*{postmortem,post-mortem,post_mortem}*.{md,markdown}',
  '!**/{readme,index,_index,changelog,contributing}.*',
  '!**/*template*',
  '!**/{template,templates,issue_template}/**',
];

/** Front matter that says `type: incident-review`, closed or not, whether or not the rest of it is valid YAML. */
const declaration =
  /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?:(?!---|\.\.\.)[^\r\n]*(?:\r\n?|\n))*?type:[ \t]*(["']?)incident-review\1[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/;

type PathTest = (path: string) => boolean;
const testOf = new WeakMap<readonly string[], PathTest>();

/**
 * Whether a document is an incident review: it says so in its front matter, or lies where reviews are kept.
 * @param relativePath with `/` between folders and none in front; begins with the name of the opened folder, so that one
 *   called `postmortems` counts wherever it lies
 * @param text the document; its beginning is enough when that holds the front matter
 * @param globs as `defaultReviewGlobs`; compiled once for each array
 */
export function looksLikeReview(
  relativePath: string,
  text: string,
  globs: readonly string[],
): boolean {
  return declaration.test(text) || pathTest(globs)(relativePath);
}

function pathTest(globs: readonly string[]): PathTest {
  let test = testOf.get(globs);
  if (!test) {
    test = compile(globs);
    testOf.set(globs, test);
  }
  return test;
}

function compile(globs: readonly string[]): PathTest {
  const options = { nocase: true, dot: true, windows: false };
  const wanted = globs.filter((glob) => glob !== '' && !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => /^!./.test(glob)).map((glob) => glob.slice(1));
  const isWanted = picomatch(wanted, options);
  const isUnwanted = picomatch(unwanted, options);
  return (path) => path !== '' && isWanted(path) && !isUnwanted(path);
}
