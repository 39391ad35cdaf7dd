/** What is wrong with a certificate. What is left out is as it should be. */
export interface CertificateFault {
  /** Who signs it: the intermediate of the trusted root, unless something else is said. */
  issuer?:
    | 'itself'
    | 'unknown-authority'
    | 'untrusted-root'
    | 'revoked-intermediate'
    | 'expired-intermediate'
    | 'constrained-intermediate'
    | 'no-authority';
  /** Days from now. */
  valid?: { from: number; to: number };
  /** The names it is made out to, instead of the host’s. An empty list leaves the extension out. */
  names?: string[];
  key?: 'rsa-768' | 'rsa-1024';
  /** The hash of its signature; the signature is RSA then. */
  hash?: 'SHA-1' | 'MD5';
  /** The signature does not fit. */
  broken?: boolean;
  usage?: 'client-only' | 'authority';
  unknownCriticalExtension?: boolean;
  mustStaple?: boolean;
}

/** How it can be learned whether the certificate is revoked, and what the answer is. */
export interface StatusFault {
  revoked?: boolean;
  /** The sources the certificate names; both, unless something else is said. */
  sources?: ('crl' | 'ocsp')[];
  /** What the authority answers, where it is not the truth. */
  answer?: 'nothing' | 'garbage' | 'unknown' | 'old' | 'try-later' | 'unauthorized';
  /** The server sends the answer along. */
  stapled?: boolean;
}

/** What is wrong with the server. */
export interface ServerFault {
  /** It does not send the intermediate certificate. */
  withoutIntermediate?: boolean;
  /** The only version of the protocol it speaks. */
  only?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** It knows no cipher that today’s clients offer. */
  withoutCommonCipher?: boolean;
  asksForClientCertificate?: boolean;
  plainHttp?: boolean;
  /** It answers like a server that has never heard of TLS 1.2. */
  oldHello?: boolean;
}

/** How a client is set: as it ships, asking for the status of certificates, or insisting on an answer. */
export type Checks = 'as-shipped' | 'asking' | 'insisting';

/** One way to make a connection fail, and what it is about. */
export interface Fault {
  /** Permanent: a capture is named after it. */
  id: string;
  /** The entry that explains it; nothing for the healthy control. */
  entry?: string;
  /** In a few words, for the table. */
  what: string;
  certificate?: CertificateFault;
  status?: StatusFault;
  server?: ServerFault;
  checks?: Checks;
  /** The host, where it is not `<id>.test`. */
  host?: string;
  /** A page to open first, so that the client knows the host. */
  first?: string;
  /** It is about what browsers know of a host; commands know nothing. */
  forBrowsers?: boolean;
  /** What a client has to show: a code, or `opened` for no error at all. */
  expect?: Record<string, string>;
}
