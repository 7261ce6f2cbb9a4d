const MiB = 1024 * 1024;

// The limit of the cgroup; above the memory of the machine there is none.
const constrained = process.constrainedMemory();
const limit = constrained > 0 && constrained < 2 ** 50 ? constrained / MiB : null;
console.log(limit === null ? 'no memory limit' : `memory limit ${limit} MiB`);

const cache = Number(process.env.CACHE_MIB ?? Math.floor((limit ?? 256) / 4));
const blocks = [];
for (let size = 0; size < cache; size += 1) blocks.push(Buffer.alloc(MiB, 1));
console.log(`cache of ${blocks.length} MiB filled`);
