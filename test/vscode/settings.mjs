/** User settings for a VS Code that keeps to itself: no network, no advice, nothing restored. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  // Else an empty chat takes a quarter of the window.
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off', // as on the desktop
  'files.hotExit': 'off',
  'files.simpleDialog.enable': true,
  'window.restoreWindows': 'none',
};
