import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf, Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { entryOf } from '../names/entry.ts';
import { baseName, destinationOf } from '../paths/places.ts';
import { isCertain } from '../steps/certain-commands.ts';

/** Managers of one family may stand in for each other: images link `yum` to `dnf`. */
const families: Readonly<Record<string, string>> = {
  'apt-get': 'apt',
  apt: 'apt',
  'apt-cache': 'apt',
  'apt-key': 'apt',
  'add-apt-repository': 'apt',
  apk: 'apk',
  yum: 'rpm',
  dnf: 'rpm',
  microdnf: 'rpm',
  tdnf: 'rpm',
  zypper: 'zypper',
  pacman: 'pacman',
};
const managers = Object.keys(families);

/** Words of a step that may bring a manager of another family, and steps that bring what nobody can name. */
const packages: Readonly<Record<string, RegExp>> = {
  apt: /\b(?:apk|yum|dnf|rpm|zypper|pacman)/,
  apk: /\b(?:apt|yum|dnf|rpm|zypper|pacman)/,
};
const anyOther = /\b(?:apt|apk|pacman)/;
const unpacks = /\.sh\b|\b(?:tar|unzip|dpkg|brew|conda|mamba|nix|make|busybox|debootstrap)\b|\|\s*(?:ba)?sh\b/;

/** Directories of programs, and those above them. */
const programDirectory = /^\/(?:usr(?:\/local)?)?(?:\/?s?bin)?$/;

const installs: Readonly<Record<string, string>> = {
  apt: 'apt-get install',
  apk: 'apk add',
  pacman: 'pacman -S',
};

/** A command of another distribution than that of the base image. */
export default defineRule({
  id: 'package-manager-missing',
  property: 'self-contained',
  practice: 'all-dependencies-inside',
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Use the package manager that the base image has',
  about: { commands: managers },
  messages: {
    other: {
      text: '`{command}` is not in the base image `{image}`, so the build stops with “not found”. Its package manager is `{manager}`: write `{instead}`, with the names that packages have there, or take a base image that has `{command}`.',
      aliases: [],
    },
    none: {
      text: '`{command}` is not in the base image `{image}`, which has no package manager, so the build stops. Install in a stage on another image and copy what is needed, or take a base image that has `{command}`.',
      aliases: [],
    },
  },
  fix: 'none',
  check({ dockerfile, stages, report }) {
    const states = new Map<Stage, State>();
    for (const stage of stages) {
      const state = { ...((stage.parent && states.get(stage.parent)) ?? stateOf(stage)) };
      states.set(stage, state);
      if (state.open) continue;
      for (const step of stage.instructions('COPY', 'ADD', 'RUN')) {
        if (step.name === 'RUN') judge(step, stage, state);
        else if (!state.found) state.open ||= bringsPrograms(step, stage);
        if (state.open) break;
      }
    }

    function judge(run: InstructionOf<'RUN'>, stage: Stage, state: State): void {
      const manager = stage.base!.packageManager!;
      const call = stage.commandsOf(run).find((one) => isOther(one, manager) && isCertain(one, run, stage));
      const mayBring =
        (packages[manager] ?? anyOther).test(before(run, call)) ||
        unpacks.test(before(run, call)) ||
        stage.mounts(run).some(({ type }) => type === 'bind');
      if (mayBring && !state.found) state.open = true;
      if (state.open || !call || before(call.nameSpan).includes('/')) return;
      state.found = true;
      const data = { command: call.name!, image: state.image };
      if (manager === 'none') report('none', call.nameSpan, data, { covers: run });
      else {
        const instead = entryOf(installs, manager) ?? `${manager} install`;
        report('other', call.nameSpan, { ...data, manager, instead }, { covers: run });
      }
    }

    function before({ start, end }: Span, stop?: Span): string {
      return dockerfile.source.slice(start, stop?.start ?? end);
    }
  },
});

interface State {
  readonly image: string;
  /** Nobody knows what programs there are. */
  open: boolean;
  /** The build has stopped already. */
  found: boolean;
}

/** The package manager of an image of a distribution itself is in no doubt. */
function stateOf({ base, imageValue, windows }: Stage): State {
  const isSure = base?.packageManager && (base.confidence === 'source' || base.name === base.distribution);
  const image = imageValue.kind === 'known' ? imageValue.text : null;
  return { image: image ?? '', open: !isSure || image === null || windows, found: false };
}

function bringsPrograms(copy: InstructionOf<'COPY' | 'ADD'>, stage: Stage): boolean {
  const place = destinationOf(stage, copy);
  return place === null || programDirectory.test(place) || managers.includes(baseName(place));
}

/** Of a family that the image has no manager of. `apt` is a program of old JDKs too. */
function isOther({ name, wrappers, operands }: SimpleCommand, manager: string): boolean {
  const family = name === null ? undefined : entryOf(families, name);
  if (family === undefined || family === (entryOf(families, manager) ?? manager)) return false;
  if (wrappers.some((wrapper) => wrapper !== 'sudo')) return false;
  return name !== 'apt' || /^(?:update|install|upgrade|remove|purge|autoremove|clean)$/.test(operands[0]?.value ?? '');
}
