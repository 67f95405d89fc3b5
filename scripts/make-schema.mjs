// @ts-check
// Writes schema/records.schema.json; to be run when a record of src/domain has changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { domainFiles, recordSchema } from './record-schema.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'schema/records.schema.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(recordSchema(domainFiles(root)), null, 2)}\n`);
console.log(`wrote ${file}`);
