import { readSecret } from './secret.mjs';

try {
  const password = readSecret('DB_PASSWORD');
  console.log(`would connect with a password of ${password.length} characters`);
} catch (error) {
  console.error(error.message);
  process.exit(78); // EX_CONFIG of sysexits.h
}
