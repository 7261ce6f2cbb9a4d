import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { lineBefore } from '../fixes/line-before.ts';
import { gracefulSignals } from '../servers/stop-signals.ts';
import { startsSystemd } from '../servers/system-init.ts';
import { signalName } from '../signals/names.ts';
import { mainProcessOf } from '../start/main-process.ts';

/** At SIGTERM some servers drop the requests they are working on. */
export default defineRule({
  id: 'stopsignal-fits-server',
  property: 'linux-process',
  practice: 'graceful-shutdown',
  severity: 'info',
  recommended: false,
  why: 'SIGTERM stops the server too, only less gently',
  since: '0.1.0',
  summary: 'Use the stop signal the server understands as graceful',
  about: { instructions: ['CMD', 'ENTRYPOINT', 'STOPSIGNAL'] },
  messages: {
    missing: {
      text: 'SIGTERM is not the signal for an orderly stop of `{server}`: it cuts off work, or is ignored until the kill. Add `STOPSIGNAL {signal}`.',
      aliases: [],
    },
    different: {
      text: '`{current}` is not the signal for an orderly stop of `{server}`: it cuts off work, or is ignored until the kill. Use `{signal}`.',
      aliases: [],
    },
    overridden: {
      text: 'The image `{image}` sets `{signal}`, at which its server stops in order, and `{current}` replaces it. Leave the instruction out.',
      aliases: [],
    },
  },
  yieldsTo: ['valid-stopsignal', 'no-sigkill-stopsignal'],
  fix: 'review',
  check({ dockerfile, stages, report, unknown }) {
    for (const stage of stages) {
      if (!stage.isTarget || stage.windows) continue;
      const own = ownSignal(stage);
      if (stage.mainCommand?.instruction === null) {
        const signal = stage.base?.stopSignal;
        if (
          own &&
          signal &&
          isHarsh(own.name) &&
          signalName(signal) !== own.name &&
          !isHarsh(signalName(signal) ?? 'TERM')
        )
          report('overridden', own.place, { image: stage.base.name, signal, current: own.place.text });
        continue;
      }
      const main = mainProcessOf(stage);
      const signals =
        main && (startsSystemd(stage) ? ['RTMIN+3'] : gracefulSignals(main.command, stage.base?.name ?? null));
      if (!main || !signals) continue;
      const data = { server: main.command.name!, signal: `SIG${signals[0]}` };
      if (own) {
        if (own.name !== null && !signals.includes(own.name))
          report('different', own.place, { ...data, current: own.place.text });
      } else if (stage.base?.stopSignal) {
        continue;
      } else if (stage.base === null && !stage.scratch) {
        unknown(main.command, 'the base image, which is not known, may set the signal');
      } else {
        const edits = [lineBefore(main.instruction, `STOPSIGNAL ${data.signal}`, dockerfile)];
        const fix: Fix = { title: `Stop at ${data.signal}`, safety: 'review', edits };
        report('missing', main.command.nameSpan, data, { fix });
      }
    }
  },
});

/** The last STOPSIGNAL of the chain; its name is null where nobody can know it. */
function ownSignal({ chain }: Stage) {
  for (const stage of chain) {
    const instruction = stage.instructions('STOPSIGNAL').at(-1);
    if (!instruction) continue;
    const value = stage.resolve(instruction.argument, instruction);
    return { place: instruction.argument, name: value.kind === 'unknown' ? null : signalName(value.text) };
  }
  return null;
}

function isHarsh(name: string | null): boolean {
  return name === 'TERM' || name === 'INT';
}
