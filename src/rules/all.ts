// Written by scripts/rules.mjs (`npm run generate`). Do not edit.
import type { Rule } from './define.ts';
import chownKnownUser from './linux-process/chown-known-user.ts';
import commandRequired from './linux-process/command-required.ts';
import entrypointDiscardsArguments from './linux-process/entrypoint-discards-arguments.ts';
import entrypointScriptExec from './linux-process/entrypoint-script-exec.ts';
import execFormCommand from './linux-process/exec-form-command.ts';
import installAsRoot from './linux-process/install-as-root.ts';
import logToStdout from './linux-process/log-to-stdout.ts';
import noBackgroundProcess from './linux-process/no-background-process.ts';
import noDuplicateInstruction from './linux-process/no-duplicate-instruction.ts';
import noIdleMainProcess from './linux-process/no-idle-main-process.ts';
import noIgnoredExitCode from './linux-process/no-ignored-exit-code.ts';
import noPackageManagerAsPid1 from './linux-process/no-package-manager-as-pid1.ts';
import noPointlessCommand from './linux-process/no-pointless-command.ts';
import noRootUser from './linux-process/no-root-user.ts';
import noSshd from './linux-process/no-sshd.ts';
import noSudo from './linux-process/no-sudo.ts';
import noVariableInExecForm from './linux-process/no-variable-in-exec-form.ts';
import numericUser from './linux-process/numeric-user.ts';
import oneProcessPerContainer from './linux-process/one-process-per-container.ts';
import runInForeground from './linux-process/run-in-foreground.ts';
import stopsignalFitsServer from './linux-process/stopsignal-fits-server.ts';
import userRequired from './linux-process/user-required.ts';
import validStopsignal from './linux-process/valid-stopsignal.ts';
import exposeContainerPortOnly from './container-api/expose-container-port-only.ts';
import exposeProtocolLowercase from './container-api/expose-protocol-lowercase.ts';
import exposeServerPort from './container-api/expose-server-port.ts';
import healthcheckRequired from './container-api/healthcheck-required.ts';
import healthcheckToolMissing from './container-api/healthcheck-tool-missing.ts';
import noAdminPort from './container-api/no-admin-port.ts';
import noLoopbackBind from './container-api/no-loopback-bind.ts';
import noPersistentBuildEnv from './container-api/no-persistent-build-env.ts';
import noPrivilegedPort from './container-api/no-privileged-port.ts';
import validPort from './container-api/valid-port.ts';
import definitionDescription from './self-describing/definition-description.ts';
import documentEnv from './self-describing/document-env.ts';
import documentPortsVolumes from './self-describing/document-ports-volumes.ts';
import labelEmail from './self-describing/label-email.ts';
import labelGitHash from './self-describing/label-git-hash.ts';
import labelInFinalStage from './self-describing/label-in-final-stage.ts';
import labelLicense from './self-describing/label-license.ts';
import labelNotEmpty from './self-describing/label-not-empty.ts';
import labelSemver from './self-describing/label-semver.ts';
import labelTime from './self-describing/label-time.ts';
import labelUrl from './self-describing/label-url.ts';
import noMaintainer from './self-describing/no-maintainer.ts';
import noRepeatedLabel from './self-describing/no-repeated-label.ts';
import noUnknownLabels from './self-describing/no-unknown-labels.ts';
import ociLabels from './self-describing/oci-labels.ts';
import requiredLabels from './self-describing/required-labels.ts';
import validLabelKey from './self-describing/valid-label-key.ts';
import noBuildAtStart from './disposable/no-build-at-start.ts';
import noRestartLoop from './disposable/no-restart-loop.ts';
import noSetupAtStart from './disposable/no-setup-at-start.ts';
import noSigkillStopsignal from './disposable/no-sigkill-stopsignal.ts';
import noStartupSleep from './disposable/no-startup-sleep.ts';
import absoluteWorkdir from './immutable/absolute-workdir.ts';
import aptGetAssumeYes from './immutable/apt-get-assume-yes.ts';
import argDefaultImage from './immutable/arg-default-image.ts';
import checksumForAddUrl from './immutable/checksum-for-add-url.ts';
import copyBeforeUse from './immutable/copy-before-use.ts';
import copyRelativeNeedsWorkdir from './immutable/copy-relative-needs-workdir.ts';
import dnfAssumeYes from './immutable/dnf-assume-yes.ts';
import noDevServer from './immutable/no-dev-server.ts';
import noInPlaceUpdate from './immutable/no-in-place-update.ts';
import noSystemUpgrade from './immutable/no-system-upgrade.ts';
import noTagWithDigest from './immutable/no-tag-with-digest.ts';
import noUpdateAlone from './immutable/no-update-alone.ts';
import noVolumeOnCode from './immutable/no-volume-on-code.ts';
import noWriteAfterVolume from './immutable/no-write-after-volume.ts';
import pinApkVersion from './immutable/pin-apk-version.ts';
import pinAptVersion from './immutable/pin-apt-version.ts';
import pinBaseImageDigest from './immutable/pin-base-image-digest.ts';
import pinBaseImageVersion from './immutable/pin-base-image-version.ts';
import pinDnfVersion from './immutable/pin-dnf-version.ts';
import pinGemVersion from './immutable/pin-gem-version.ts';
import pinGitClone from './immutable/pin-git-clone.ts';
import pinGoVersion from './immutable/pin-go-version.ts';
import pinNpmVersion from './immutable/pin-npm-version.ts';
import pinPipVersion from './immutable/pin-pip-version.ts';
import pinYumVersion from './immutable/pin-yum-version.ts';
import pinZypperVersion from './immutable/pin-zypper-version.ts';
import pipAssumeYes from './immutable/pip-assume-yes.ts';
import pipefail from './immutable/pipefail.ts';
import preferCopyOverAdd from './immutable/prefer-copy-over-add.ts';
import useAptGet from './immutable/use-apt-get.ts';
import useLockfileInstall from './immutable/use-lockfile-install.ts';
import useShellInstruction from './immutable/use-shell-instruction.ts';
import useWorkdir from './immutable/use-workdir.ts';
import verifyDownloads from './immutable/verify-downloads.ts';
import volumeForState from './immutable/volume-for-state.ts';
import yumAssumeYes from './immutable/yum-assume-yes.ts';
import zypperNonInteractive from './immutable/zypper-non-interactive.ts';
import configDefault from './self-contained/config-default.ts';
import copyOnlyWhatYouNeed from './self-contained/copy-only-what-you-need.ts';
import noChpasswd from './self-contained/no-chpasswd.ts';
import noCleartextProtocol from './self-contained/no-cleartext-protocol.ts';
import noConfigBakedAtBuild from './self-contained/no-config-baked-at-build.ts';
import noConstantPlatform from './self-contained/no-constant-platform.ts';
import noDebugMode from './self-contained/no-debug-mode.ts';
import noExternalHostsBakedIn from './self-contained/no-external-hosts-baked-in.ts';
import noHostNetwork from './self-contained/no-host-network.ts';
import noHostVolume from './self-contained/no-host-volume.ts';
import noInsecureSandbox from './self-contained/no-insecure-sandbox.ts';
import noKeyMadeAtBuild from './self-contained/no-key-made-at-build.ts';
import noRuntimeInstall from './self-contained/no-runtime-install.ts';
import noSecretFiles from './self-contained/no-secret-files.ts';
import noSecretsInEnv from './self-contained/no-secrets-in-env.ts';
import noSecretsInRun from './self-contained/no-secrets-in-run.ts';
import noSystemWorkdir from './self-contained/no-system-workdir.ts';
import noUnsignedPackages from './self-contained/no-unsigned-packages.ts';
import noUnverifiedTls from './self-contained/no-unverified-tls.ts';
import packageListsMissing from './self-contained/package-lists-missing.ts';
import packageManagerMissing from './self-contained/package-manager-missing.ts';
import secretMountMode from './self-contained/secret-mount-mode.ts';
import trustedRegistry from './self-contained/trusted-registry.ts';
import apkNoCache from './small/apk-no-cache.ts';
import apkVirtualBuildDeps from './small/apk-virtual-build-deps.ts';
import cleanAptLists from './small/clean-apt-lists.ts';
import cleanDnfCache from './small/clean-dnf-cache.ts';
import cleanYarnCache from './small/clean-yarn-cache.ts';
import cleanYumCache from './small/clean-yum-cache.ts';
import cleanZypperCache from './small/clean-zypper-cache.ts';
import copyDepsBeforeSource from './small/copy-deps-before-source.ts';
import deleteInSameLayer from './small/delete-in-same-layer.ts';
import mergeConsecutiveRun from './small/merge-consecutive-run.ts';
import minimalBaseImage from './small/minimal-base-image.ts';
import noBuildToolsInFinalStage from './small/no-build-tools-in-final-stage.ts';
import noCopyRootFilesystem from './small/no-copy-root-filesystem.ts';
import noDebugTools from './small/no-debug-tools.ts';
import noInstallRecommends from './small/no-install-recommends.ts';
import noRecursiveChown from './small/no-recursive-chown.ts';
import noUnsafePermissions from './small/no-unsafe-permissions.ts';
import noWgetAndCurl from './small/no-wget-and-curl.ts';
import noWritableExecutables from './small/no-writable-executables.ts';
import pipNoCacheDir from './small/pip-no-cache-dir.ts';
import separateBuildAndRun from './small/separate-build-and-run.ts';
import usableMount from './small/usable-mount.ts';
import useAddForArchives from './small/use-add-for-archives.ts';
import useraddNoLogInit from './small/useradd-no-log-init.ts';
import wgetProgress from './small/wget-progress.ts';
import argScope from './syntax/arg-scope.ts';
import argumentCount from './syntax/argument-count.ts';
import baseImagePlatform from './syntax/base-image-platform.ts';
import copyDestinationDirectory from './syntax/copy-destination-directory.ts';
import copyFromStageByName from './syntax/copy-from-stage-by-name.ts';
import copyFromUnknownStage from './syntax/copy-from-unknown-stage.ts';
import copyIgnoredFile from './syntax/copy-ignored-file.ts';
import fromAsCasing from './syntax/from-as-casing.ts';
import fromMustComeFirst from './syntax/from-must-come-first.ts';
import instructionCasing from './syntax/instruction-casing.ts';
import invalidFlagValue from './syntax/invalid-flag-value.ts';
import invalidHealthcheck from './syntax/invalid-healthcheck.ts';
import invalidKeyValue from './syntax/invalid-key-value.ts';
import invalidParserDirective from './syntax/invalid-parser-directive.ts';
import legacyKeyValueFormat from './syntax/legacy-key-value-format.ts';
import malformedExecForm from './syntax/malformed-exec-form.ts';
import misplacedParserDirective from './syntax/misplaced-parser-directive.ts';
import missingFrom from './syntax/missing-from.ts';
import noCommandSubstitution from './syntax/no-command-substitution.ts';
import noCopyFromSelf from './syntax/no-copy-from-self.ts';
import noEmptyContinuation from './syntax/no-empty-continuation.ts';
import noEnvSelfReference from './syntax/no-env-self-reference.ts';
import noInlineIgnores from './syntax/no-inline-ignores.ts';
import noLostPathSeparator from './syntax/no-lost-path-separator.ts';
import noLostShellState from './syntax/no-lost-shell-state.ts';
import noRedundantTargetPlatform from './syntax/no-redundant-target-platform.ts';
import noReservedStageName from './syntax/no-reserved-stage-name.ts';
import noSourceOutsideContext from './syntax/no-source-outside-context.ts';
import noSpaceBeforeEquals from './syntax/no-space-before-equals.ts';
import noSwallowedPairs from './syntax/no-swallowed-pairs.ts';
import noTrailingComment from './syntax/no-trailing-comment.ts';
import noUnusedIgnore from './syntax/no-unused-ignore.ts';
import onbuildTriggerNotAllowed from './syntax/onbuild-trigger-not-allowed.ts';
import parseError from './syntax/parse-error.ts';
import quoteWorkdir from './syntax/quote-workdir.ts';
import runLineLength from './syntax/run-line-length.ts';
import checkCdResult from './syntax/shell/check-cd-result.ts';
import findStartingPoint from './syntax/shell/find-starting-point.ts';
import findXargsNull from './syntax/shell/find-xargs-null.ts';
import literalShellSyntax from './syntax/shell/literal-shell-syntax.ts';
import mkdirParentsMode from './syntax/shell/mkdir-parents-mode.ts';
import noAndOrAsIf from './syntax/shell/no-and-or-as-if.ts';
import noBackticks from './syntax/shell/no-backticks.ts';
import noBashismInSh from './syntax/shell/no-bashism-in-sh.ts';
import noBracketBehindVariable from './syntax/shell/no-bracket-behind-variable.ts';
import noCombinedTest from './syntax/shell/no-combined-test.ts';
import noConstantTest from './syntax/shell/no-constant-test.ts';
import noDeprecatedGrep from './syntax/shell/no-deprecated-grep.ts';
import noEchoEscapes from './syntax/shell/no-echo-escapes.ts';
import noEmptyAssignmentPrefix from './syntax/shell/no-empty-assignment-prefix.ts';
import noExpansionInSingleQuotes from './syntax/shell/no-expansion-in-single-quotes.ts';
import noGlobAsCommand from './syntax/shell/no-glob-as-command.ts';
import noListInBrackets from './syntax/shell/no-list-in-brackets.ts';
import noLostBackslash from './syntax/shell/no-lost-backslash.ts';
import noMaskedExitStatus from './syntax/shell/no-masked-exit-status.ts';
import noNegatedErrexit from './syntax/shell/no-negated-errexit.ts';
import noOptionLikeGlob from './syntax/shell/no-option-like-glob.ts';
import noParsedLs from './syntax/shell/no-parsed-ls.ts';
import noQuotesInVariables from './syntax/shell/no-quotes-in-variables.ts';
import noSinglePassLoop from './syntax/shell/no-single-pass-loop.ts';
import noUnassignedShellVariable from './syntax/shell/no-unassigned-shell-variable.ts';
import noUnusedShellVariable from './syntax/shell/no-unused-shell-variable.ts';
import noUselessCat from './syntax/shell/no-useless-cat.ts';
import noUselessEcho from './syntax/shell/no-useless-echo.ts';
import noWordBetweenQuotes from './syntax/shell/no-word-between-quotes.ts';
import printfArguments from './syntax/shell/printf-arguments.ts';
import printfConstantFormat from './syntax/shell/printf-constant-format.ts';
import quoteArrayExpansions from './syntax/shell/quote-array-expansions.ts';
import quoteCommandSubstitution from './syntax/shell/quote-command-substitution.ts';
import quotePatterns from './syntax/shell/quote-patterns.ts';
import quoteShellVariables from './syntax/shell/quote-shell-variables.ts';
import quoteVersionConstraints from './syntax/shell/quote-version-constraints.ts';
import shellSyntax from './syntax/shell/shell-syntax.ts';
import trCharacterSets from './syntax/shell/tr-character-sets.ts';
import shellMustBeJson from './syntax/shell-must-be-json.ts';
import stageNameLowercase from './syntax/stage-name-lowercase.ts';
import undefinedArgInFrom from './syntax/undefined-arg-in-from.ts';
import undefinedVariable from './syntax/undefined-variable.ts';
import uniqueStageNames from './syntax/unique-stage-names.ts';
import unknownFlag from './syntax/unknown-flag.ts';
import unknownInstruction from './syntax/unknown-instruction.ts';
import unsupportedVariableModifier from './syntax/unsupported-variable-modifier.ts';
import unusedStage from './syntax/unused-stage.ts';
import validIgnore from './syntax/valid-ignore.ts';
import validImageReference from './syntax/valid-image-reference.ts';
import validStageName from './syntax/valid-stage-name.ts';

/** Every rule, by property and id. */
export const rules: readonly Rule[] = [
  chownKnownUser,
  commandRequired,
  entrypointDiscardsArguments,
  entrypointScriptExec,
  execFormCommand,
  installAsRoot,
  logToStdout,
  noBackgroundProcess,
  noDuplicateInstruction,
  noIdleMainProcess,
  noIgnoredExitCode,
  noPackageManagerAsPid1,
  noPointlessCommand,
  noRootUser,
  noSshd,
  noSudo,
  noVariableInExecForm,
  numericUser,
  oneProcessPerContainer,
  runInForeground,
  stopsignalFitsServer,
  userRequired,
  validStopsignal,
  exposeContainerPortOnly,
  exposeProtocolLowercase,
  exposeServerPort,
  healthcheckRequired,
  healthcheckToolMissing,
  noAdminPort,
  noLoopbackBind,
  noPersistentBuildEnv,
  noPrivilegedPort,
  validPort,
  definitionDescription,
  documentEnv,
  documentPortsVolumes,
  labelEmail,
  labelGitHash,
  labelInFinalStage,
  labelLicense,
  labelNotEmpty,
  labelSemver,
  labelTime,
  labelUrl,
  noMaintainer,
  noRepeatedLabel,
  noUnknownLabels,
  ociLabels,
  requiredLabels,
  validLabelKey,
  noBuildAtStart,
  noRestartLoop,
  noSetupAtStart,
  noSigkillStopsignal,
  noStartupSleep,
  absoluteWorkdir,
  aptGetAssumeYes,
  argDefaultImage,
  checksumForAddUrl,
  copyBeforeUse,
  copyRelativeNeedsWorkdir,
  dnfAssumeYes,
  noDevServer,
  noInPlaceUpdate,
  noSystemUpgrade,
  noTagWithDigest,
  noUpdateAlone,
  noVolumeOnCode,
  noWriteAfterVolume,
  pinApkVersion,
  pinAptVersion,
  pinBaseImageDigest,
  pinBaseImageVersion,
  pinDnfVersion,
  pinGemVersion,
  pinGitClone,
  pinGoVersion,
  pinNpmVersion,
  pinPipVersion,
  pinYumVersion,
  pinZypperVersion,
  pipAssumeYes,
  pipefail,
  preferCopyOverAdd,
  useAptGet,
  useLockfileInstall,
  useShellInstruction,
  useWorkdir,
  verifyDownloads,
  volumeForState,
  yumAssumeYes,
  zypperNonInteractive,
  configDefault,
  copyOnlyWhatYouNeed,
  noChpasswd,
  noCleartextProtocol,
  noConfigBakedAtBuild,
  noConstantPlatform,
  noDebugMode,
  noExternalHostsBakedIn,
  noHostNetwork,
  noHostVolume,
  noInsecureSandbox,
  noKeyMadeAtBuild,
  noRuntimeInstall,
  noSecretFiles,
  noSecretsInEnv,
  noSecretsInRun,
  noSystemWorkdir,
  noUnsignedPackages,
  noUnverifiedTls,
  packageListsMissing,
  packageManagerMissing,
  secretMountMode,
  trustedRegistry,
  apkNoCache,
  apkVirtualBuildDeps,
  cleanAptLists,
  cleanDnfCache,
  cleanYarnCache,
  cleanYumCache,
  cleanZypperCache,
  copyDepsBeforeSource,
  deleteInSameLayer,
  mergeConsecutiveRun,
  minimalBaseImage,
  noBuildToolsInFinalStage,
  noCopyRootFilesystem,
  noDebugTools,
  noInstallRecommends,
  noRecursiveChown,
  noUnsafePermissions,
  noWgetAndCurl,
  noWritableExecutables,
  pipNoCacheDir,
  separateBuildAndRun,
  usableMount,
  useAddForArchives,
  useraddNoLogInit,
  wgetProgress,
  argScope,
  argumentCount,
  baseImagePlatform,
  copyDestinationDirectory,
  copyFromStageByName,
  copyFromUnknownStage,
  copyIgnoredFile,
  fromAsCasing,
  fromMustComeFirst,
  instructionCasing,
  invalidFlagValue,
  invalidHealthcheck,
  invalidKeyValue,
  invalidParserDirective,
  legacyKeyValueFormat,
  malformedExecForm,
  misplacedParserDirective,
  missingFrom,
  noCommandSubstitution,
  noCopyFromSelf,
  noEmptyContinuation,
  noEnvSelfReference,
  noInlineIgnores,
  noLostPathSeparator,
  noLostShellState,
  noRedundantTargetPlatform,
  noReservedStageName,
  noSourceOutsideContext,
  noSpaceBeforeEquals,
  noSwallowedPairs,
  noTrailingComment,
  noUnusedIgnore,
  onbuildTriggerNotAllowed,
  parseError,
  quoteWorkdir,
  runLineLength,
  checkCdResult,
  findStartingPoint,
  findXargsNull,
  literalShellSyntax,
  mkdirParentsMode,
  noAndOrAsIf,
  noBackticks,
  noBashismInSh,
  noBracketBehindVariable,
  noCombinedTest,
  noConstantTest,
  noDeprecatedGrep,
  noEchoEscapes,
  noEmptyAssignmentPrefix,
  noExpansionInSingleQuotes,
  noGlobAsCommand,
  noListInBrackets,
  noLostBackslash,
  noMaskedExitStatus,
  noNegatedErrexit,
  noOptionLikeGlob,
  noParsedLs,
  noQuotesInVariables,
  noSinglePassLoop,
  noUnassignedShellVariable,
  noUnusedShellVariable,
  noUselessCat,
  noUselessEcho,
  noWordBetweenQuotes,
  printfArguments,
  printfConstantFormat,
  quoteArrayExpansions,
  quoteCommandSubstitution,
  quotePatterns,
  quoteShellVariables,
  quoteVersionConstraints,
  shellSyntax,
  trCharacterSets,
  shellMustBeJson,
  stageNameLowercase,
  undefinedArgInFrom,
  undefinedVariable,
  uniqueStageNames,
  unknownFlag,
  unknownInstruction,
  unsupportedVariableModifier,
  unusedStage,
  validIgnore,
  validImageReference,
  validStageName,
];
