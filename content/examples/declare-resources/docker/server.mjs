const MiB = 1024 * 1024;

// The limit of the cgroup. Without one the number is absurdly large.
const bytes = process.constrainedMemory();
const limit = bytes > 0 && bytes < 2 ** 50 ? bytes / MiB : null;
console.log(limit ? `memory limit ${limit} MiB` : 'no memory limit');

const wanted = process.env.CACHE_MIB ?? Math.floor((limit ?? 256) / 4);
const cache = [];
while (cache.length < Number(wanted)) cache.push(Buffer.alloc(MiB, 1));
console.log(`cache of ${cache.length} MiB filled`);
