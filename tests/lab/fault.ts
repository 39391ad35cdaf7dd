/** What is wrong with a certificate; what is left out is correct. */
export interface CertificateFault {
  /** Its issuer; the intermediate of the trusted root if left out. */
  issuer?:
    | 'itself'
    | 'unknown-authority'
    | 'untrusted-root'
    | 'revoked-intermediate'
    | 'expired-intermediate'
    | 'constrained-intermediate'
    | 'no-authority';
  /** Its validity, in days from now. */
  valid?: { from: number; to: number };
  /** Its names instead of that of the host. An empty list omits the extension. */
  names?: string[];
  key?: 'rsa-768' | 'rsa-1024';
  /** The hash of its signature, which is RSA then. */
  hash?: 'SHA-1' | 'MD5';
  /** Whether its signature is invalid. */
  broken?: boolean;
  usage?: 'client-only' | 'authority';
  unknownCriticalExtension?: boolean;
  mustStaple?: boolean;
}

/** How a client can check whether the certificate is revoked, and the response. */
export interface StatusFault {
  revoked?: boolean;
  /** The sources in the certificate; both if left out. */
  sources?: ('crl' | 'ocsp')[];
  /** The response of the authority, if it is not the true status. */
  answer?: 'nothing' | 'garbage' | 'unknown' | 'old' | 'try-later' | 'unauthorized';
  /** Whether the server staples the response. */
  stapled?: boolean;
}

/** What is wrong with the server. */
export interface ServerFault {
  /** Whether the intermediate certificate is missing. */
  withoutIntermediate?: boolean;
  /** The only protocol version it speaks. */
  only?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** Whether it supports none of the ciphers of present clients. */
  withoutCommonCipher?: boolean;
  asksForClientCertificate?: boolean;
  plainHttp?: boolean;
  /** Whether it responds like a server from before TLS 1.2. */
  oldHello?: boolean;
  /** How it ends the connection instead of answering: at the end of what it sends, by a reset, or with a TLS alert. */
  breaksOff?: 'close' | 'reset' | { alert: number };
}

/** The settings of a client: as shipped, checking the status of certificates, or requiring it. */
export type Checks = 'as-shipped' | 'asking' | 'insisting';

/** A way to make a connection fail. */
export interface Fault {
  /** Permanent: it names the captures. */
  id: string;
  /** The entry that explains it; absent for the control without a fault. */
  entry?: string;
  /** A short description, for the table. */
  what: string;
  certificate?: CertificateFault;
  status?: StatusFault;
  server?: ServerFault;
  checks?: Checks;
  /** The host, if it is not `<id>.test`. */
  host?: string;
  /** A page to open first, so that the client knows the host. */
  first?: string;
  /** Whether it depends on what browsers store about a host, which commands do not. */
  forBrowsers?: boolean;
  /** Whether only commands are shown it. */
  forCommands?: boolean;
  /** The code each client has to show; `opened` for no error. */
  expect?: Record<string, string>;
}
