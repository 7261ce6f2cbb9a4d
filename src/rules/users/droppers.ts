import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { isRoot } from './root.ts';

const droppers = new Set('gosu su-exec setpriv runuser s6-setuidgid chpst su entrypoint-demoter'.split(' '));
/** Images whose entrypoint starts as root and goes on as a user of its own. */
const droppingBases = new Set(
  'cassandra consul couchdb crate elasticsearch ghost influxdb kibana logstash mariadb memcached mongo mysql neo4j percona postgres rabbitmq redis solr sonarqube valkey/valkey vault zookeeper'.split(
    ' ',
  ),
);
/** These need root for what they do: containers in the container, jobs and logins of several users. */
const rootPrograms = new Set(['dockerd', 'dockerd-entrypoint.sh', 'cron', 'crond', 'xinetd', 'inetd', 'sshd']);

/** The start changes the user itself or cannot do without root, or the entrypoint of the base image changes it. */
export function handlesRoot({ base, config }: Stage, commands: readonly SimpleCommand[]): boolean {
  if (config.Entrypoint?.instruction === null && base !== null && droppingBases.has(base.name))
    return isRoot(base.user ?? '');
  return commands.some(({ name, wrappers }) =>
    [name, ...wrappers].some((one) => one !== null && (droppers.has(one) || rootPrograms.has(one))),
  );
}

/** A program whose only use is to drop root comes into the image: a start script that cannot be seen will call it. */
export function bringsDropper({ chain }: Stage): boolean {
  return chain.some((stage) =>
    stage
      .instructions('RUN', 'COPY', 'ADD', 'ENV')
      .some(({ argument }) => /\b(?:gosu|su-exec|setpriv)\b/i.test(argument.text)),
  );
}
