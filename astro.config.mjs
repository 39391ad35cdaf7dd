import errorFaq from './src/index.ts';

export default { integrations: [errorFaq()] };
