import type { InstructionOf } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import { dependencyInstallers, installsDependencies, isManifest } from '../packages/manifests.ts';
import { manifestsFirst } from '../packages/manifests-first.ts';
import { baseName } from '../paths/places.ts';

type Copy = InstructionOf<'COPY' | 'ADD'>;

/** Every change of the source throws the layer with the dependencies away. */
export default defineRule({
  id: 'copy-deps-before-source',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: false,
  why: 'advice on build speed, not a mistake',
  since: '0.1.0',
  summary: 'Copy dependency manifests first, then the source',
  about: { commands: dependencyInstallers },
  messages: {
    order: {
      text: 'The whole context is copied before `{command}`, so each change of a source file installs everything anew. Copy the manifest and the lock file first, install, and then copy the rest.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      const install = stage
        .commands(dependencyInstallers)
        .find(({ command, instruction }) => !instruction.onbuild && installsDependencies(command));
      if (!install || stage.mounts(install.instruction).length > 0) continue;
      const before = stage.instructions('COPY', 'ADD').filter(({ start }) => start < install.instruction.start);
      const copy = before.find(copiesContext);
      if (!copy || before.some(copiesManifest)) continue;
      const { name, operands } = install.command;
      const command = [name, ...operands.slice(0, 2).map(({ value }) => value)].join(' ');
      const data = { command: name === 'pip' || name === 'pip3' ? `${name} install` : command };
      report('order', install.command, data, { fix: manifestsFirst(stage, copy, install, dockerfile) });
    }
  },
});

function isLocal({ flags }: Copy): boolean {
  return !flags.some(({ name }) => name === 'from');
}

function copiesContext(copy: Copy): boolean {
  return isLocal(copy) && copy.sources.some(({ value }) => /^["']?\.\/?["']?$/.test(value));
}

/** Or something that may be one, as a variable or a pattern. */
function copiesManifest(copy: Copy): boolean {
  return copy.sources.some(({ value }) => value.includes('$') || isManifest(baseName(value.replace(/["']/g, ''))));
}
