const python = (...settings: string[]): string =>
  [
    'import ssl, sys, urllib.request',
    'context = ssl.create_default_context()',
    'context.verify_flags |= ssl.VERIFY_CRL_CHECK_CHAIN',
    ...settings,
    'urllib.request.urlopen(sys.argv[1], context=context).read()',
  ].join('\n');

/** Python with its defaults, and with revocation lists. */
export const pythonWith = {
  nothing: 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1]).read()',
  lists: python('context.load_verify_locations(sys.argv[2])'),
  noList: python(),
};

// Node takes several lists, and checks none unless it has one.
const node = (choice: string): string =>
  [
    'const [url, file] = process.argv.slice(1);',
    'const lists = require("fs").readFileSync(file, "utf8").split(/(?=-----BEGIN)/);',
    `require("https").get(url, { crl: lists${choice} }, (page) => page.resume());`,
  ].join('\n');

/** Node with its defaults, with all lists, and with a list that is not the one it needs. */
export const nodeWith = {
  nothing: 'require("https").get(process.argv[1], (page) => page.resume());',
  lists: node(''),
  firstList: node('.slice(0, 1)'),
};

/** Ruby with its defaults, and with revocation lists, if it has any. */
export const rubyWith = {
  nothing: 'Net::HTTP.get(URI(ARGV[0]))',
  lists: [
    'uri = URI(ARGV[0])',
    'store = OpenSSL::X509::Store.new',
    'store.set_default_paths',
    'store.add_file(ARGV[1]) if ARGV[1]',
    'store.flags = OpenSSL::X509::V_FLAG_CRL_CHECK | OpenSSL::X509::V_FLAG_CRL_CHECK_ALL',
    'Net::HTTP.start(uri.host, uri.port, use_ssl: true, cert_store: store) { |http| http.get("/") }',
  ].join('\n'),
};

/** The libraries of Python that most programs use. */
export const requestsWith = 'import sys, requests; requests.get(sys.argv[1])';
export const httpxWith = 'import sys, httpx; httpx.get(sys.argv[1])';
