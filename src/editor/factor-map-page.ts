import * as vscode from 'vscode';

/** Folders of the extension that the page reads from. */
export function factorMapFolders(extension: vscode.Uri): readonly vscode.Uri[] {
  return ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extension, folder));
}

/** The page of the factor map, without a map: its script asks for that. */
export function factorMapPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = randomText();
  const address = (...path: string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  return `<!doctype html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(vscode.l10n.t('Factor Map'))}</title>
<link rel="stylesheet" href="${address('media', 'factor-map.css')}">
</head>
<body>
<main>
<h1 id="title">${escaped(vscode.l10n.t('Factor Map'))}</h1>
<section id="empty" hidden>
<p id="reason"></p>
<button id="begin" type="button">${escaped(vscode.l10n.t('Insert Contributing Factor'))}</button>
</section>
<div id="content" hidden>
<ul class="legend">
<li>${sample('<path class="shape" d="M1 2H27V16H1Z"/>')}${escaped(vscode.l10n.t('factor'))}</li>
<li class="action">${sample('<rect class="shape" x="1" y="2" width="26" height="14" rx="7"/>')}${escaped(vscode.l10n.t('action'))}</li>
<li class="condition">${sample('<path class="shape" d="M1 2H20L27 9V16H1Z"/>')}${escaped(vscode.l10n.t('named, not a factor of its own'))}</li>
<li>${sample('<path class="edge interacted" d="M3 9H25"/>')}${escaped(vscode.l10n.t('interacted with'))}</li>
<li>${sample('<path class="edge addresses" d="M1 9H26"/>')}${escaped(vscode.l10n.t('addresses'))}</li>
</ul>
<p id="keys">${escaped(vscode.l10n.t('A click goes to the text. By keyboard: arrow keys from one to the next, Enter to the text.'))}</p>
<div id="picture">
<svg id="drawing" role="graphics-document document" aria-roledescription="${escaped(vscode.l10n.t('map'))}" aria-labelledby="title" aria-describedby="keys">
<defs>
<marker id="dot" viewBox="-4 -4 8 8" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse"><circle class="mark" r="3.5"/></marker>
<marker id="arrow" viewBox="0 -5 10 10" refX="9" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path class="mark" d="M0 -4.5L10 0L0 4.5Z"/></marker>
</defs>
<g id="edges" aria-hidden="true"></g>
<g id="nodes" role="list" aria-label="${escaped(vscode.l10n.t('Factors and actions'))}"></g>
</svg>
</div>
<h2>${escaped(vscode.l10n.t('In words'))}</h2>
<ul id="words" class="words"></ul>
<section id="partAside" hidden>
<h3>${escaped(vscode.l10n.t('Actions that do not say yet which factor they address'))}</h3>
<ul id="apart" class="words"></ul>
</section>
</div>
</main>
<script nonce="${nonce}" src="${address('dist', 'map.js')}"></script>
</body>
</html>`;
}

/** Nobody can guess it. Unlike `randomUUID`, it is there in a web worker that came over plain HTTP, too. */
function randomText(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(8));
  return [...numbers].map((number) => number.toString(36)).join('');
}

/** A small picture beside words that say what it means. */
function sample(shapes: string): string {
  return `<svg width="28" height="18" aria-hidden="true">${shapes}</svg>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
