const { parseArgs } = require('node:util');

const usage = 'usage: app [--help] serve | migrate [--dry-run] | echo WORD...\n';

function fail(message) {
  process.stderr.write(`app: ${message}\n${usage}`);
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, 'dry-run': { type: 'boolean', short: 'n' } },
    });
  } catch (error) {
    return fail(error.message);
  }
}

const { values, positionals } = read();
const [command, ...words] = positionals;
if (values.help) process.stdout.write(usage);
else if (command === 'serve') console.log('serving');
else if (command === 'migrate') console.log(values['dry-run'] ? 'would migrate' : 'migrated');
else if (command === 'echo') console.log(JSON.stringify(words));
else fail(command ? `no such command: ${command}` : 'no command');
