/** Options by which servers take a file for their log. */
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { entryOf } from '../names/entry.ts';

/** They mean a log whatever the program. */
const always = ['--access-logfile', '--error-logfile', '--log-file', '--logfile', '--log-path', '--logpath'];
const ofProgram: Readonly<Record<string, readonly string[]>> = {
  uwsgi: ['--logto', '--logto2', '--daemonize', '-d'],
  celery: ['-f'],
  hypercorn: ['--access-log', '--error-log'],
  daphne: ['--access-log'],
  mysqld: ['--log-error', '--general-log-file', '--general_log_file'],
  mariadbd: ['--log-error', '--general-log-file', '--general_log_file'],
  traefik: ['--accesslog.filepath', '--log.filepath', '--accessLog.filePath', '--log.filePath'],
  httpd: ['-E'],
  apache2: ['-E'],
};

export interface LogFile {
  readonly path: string;
  /** The word of the command line it stands in, with or without its option. */
  readonly argument: ShellWord;
}

/** The files such options of a command name, those that stand for the standard streams left out. */
export function logFilesOf(command: SimpleCommand): readonly LogFile[] {
  const options = [...always, ...(entryOf(ofProgram, command.name) ?? [])];
  return options.flatMap((option) => {
    const word = command.valueOf(option);
    if (!word || !isLogFile(word.value)) return [];
    const argument = command.args.find(({ start, end }) => start <= word.start && word.start < end);
    return [{ path: word.value!, argument: argument ?? word }];
  });
}

/** A path in the file system. Devices and what `/proc` shows of open files are none, `-` and words without a path neither. */
export function isLogFile(path: string | null): boolean {
  return path !== null && /^[^-].*(?:\/|\.log$)|^\//.test(path) && !/^\/(?:dev|proc)\/|^[a-z]+:/.test(path);
}

/** How a program is told to log to standard output. */
export function standardOutputOf({ name }: SimpleCommand): string {
  return ['gunicorn', 'hypercorn', 'daphne'].includes(name ?? '') ? '-' : '/dev/stdout';
}
