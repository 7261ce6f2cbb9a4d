// Written by scripts/rules.mjs (`npm run generate`). Do not edit.
import type { Rule } from './define.ts';
import entrypointScriptExec from './linux-process/entrypoint-script-exec.ts';
import execFormCommand from './linux-process/exec-form-command.ts';
import noDuplicateInstruction from './linux-process/no-duplicate-instruction.ts';
import noRootUser from './linux-process/no-root-user.ts';
import userRequired from './linux-process/user-required.ts';
import validPort from './container-api/valid-port.ts';
import labelNotEmpty from './self-describing/label-not-empty.ts';
import noMaintainer from './self-describing/no-maintainer.ts';
import noSetupAtStart from './disposable/no-setup-at-start.ts';
import noStartupSleep from './disposable/no-startup-sleep.ts';
import absoluteWorkdir from './immutable/absolute-workdir.ts';
import aptGetAssumeYes from './immutable/apt-get-assume-yes.ts';
import dnfAssumeYes from './immutable/dnf-assume-yes.ts';
import noSystemUpgrade from './immutable/no-system-upgrade.ts';
import noUpdateAlone from './immutable/no-update-alone.ts';
import pinApkVersion from './immutable/pin-apk-version.ts';
import pinAptVersion from './immutable/pin-apt-version.ts';
import pinBaseImageVersion from './immutable/pin-base-image-version.ts';
import pinDnfVersion from './immutable/pin-dnf-version.ts';
import pinGemVersion from './immutable/pin-gem-version.ts';
import pinGoVersion from './immutable/pin-go-version.ts';
import pinNpmVersion from './immutable/pin-npm-version.ts';
import pinPipVersion from './immutable/pin-pip-version.ts';
import pinYumVersion from './immutable/pin-yum-version.ts';
import pinZypperVersion from './immutable/pin-zypper-version.ts';
import useAptGet from './immutable/use-apt-get.ts';
import yumAssumeYes from './immutable/yum-assume-yes.ts';
import zypperNonInteractive from './immutable/zypper-non-interactive.ts';
import noRuntimeInstall from './self-contained/no-runtime-install.ts';
import noSecretsInEnv from './self-contained/no-secrets-in-env.ts';
import apkNoCache from './small/apk-no-cache.ts';
import apkVirtualBuildDeps from './small/apk-virtual-build-deps.ts';
import cleanAptLists from './small/clean-apt-lists.ts';
import cleanDnfCache from './small/clean-dnf-cache.ts';
import cleanYarnCache from './small/clean-yarn-cache.ts';
import cleanYumCache from './small/clean-yum-cache.ts';
import cleanZypperCache from './small/clean-zypper-cache.ts';
import noBuildToolsInFinalStage from './small/no-build-tools-in-final-stage.ts';
import noInstallRecommends from './small/no-install-recommends.ts';
import pipNoCacheDir from './small/pip-no-cache-dir.ts';
import noUnusedIgnore from './syntax/no-unused-ignore.ts';
import validIgnore from './syntax/valid-ignore.ts';

/** Every rule, by property and id. */
export const rules: readonly Rule[] = [
  entrypointScriptExec,
  execFormCommand,
  noDuplicateInstruction,
  noRootUser,
  userRequired,
  validPort,
  labelNotEmpty,
  noMaintainer,
  noSetupAtStart,
  noStartupSleep,
  absoluteWorkdir,
  aptGetAssumeYes,
  dnfAssumeYes,
  noSystemUpgrade,
  noUpdateAlone,
  pinApkVersion,
  pinAptVersion,
  pinBaseImageVersion,
  pinDnfVersion,
  pinGemVersion,
  pinGoVersion,
  pinNpmVersion,
  pinPipVersion,
  pinYumVersion,
  pinZypperVersion,
  useAptGet,
  yumAssumeYes,
  zypperNonInteractive,
  noRuntimeInstall,
  noSecretsInEnv,
  apkNoCache,
  apkVirtualBuildDeps,
  cleanAptLists,
  cleanDnfCache,
  cleanYarnCache,
  cleanYumCache,
  cleanZypperCache,
  noBuildToolsInFinalStage,
  noInstallRecommends,
  pipNoCacheDir,
  noUnusedIgnore,
  validIgnore,
];
