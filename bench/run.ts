/**
 * Runs a benchmark by its name: `npm run bench -- parse`. Each one is a file here that exports `main(args)`.
 */
export {};

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !/^[a-z-]+$/.test(name)) {
  console.error('usage: npm run bench -- NAME [ARGUMENTS], where NAME is a file in bench/');
  process.exitCode = 2;
} else {
  const { main } = (await import(`./${name}.ts`)) as { main: (args: readonly string[]) => number | Promise<number> };
  process.exitCode = await main(args);
}
