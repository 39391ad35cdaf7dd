import process from 'node:process';

// Read by sites.ts, which the processes of the tests read too.
process.env['TEST_SERVER'] = 'nginx';
