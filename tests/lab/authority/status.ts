import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  BasicOCSPResponse,
  CertID,
  CertStatus,
  id_pkix_ocsp_basic,
  KeyHash,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from '@peculiar/asn1-ocsp';
import { AlgorithmIdentifier, Certificate, CRLReason, CRLReasons } from '@peculiar/asn1-x509';
import {
  PemConverter,
  X509CrlGenerator,
  X509CrlReason,
  type X509Certificate,
} from '@peculiar/x509';
import { daysFromNow, type Issued } from './certificate.ts';

const REVOKED = -12;

/** Makes the certificate revocation list of an authority (RFC 5280), as DER and PEM. */
export async function revocationList(
  issuer: Issued,
  revoked: X509Certificate[],
): Promise<{ der: Uint8Array; pem: string }> {
  const list = await X509CrlGenerator.create({
    issuer: issuer.name,
    thisUpdate: daysFromNow(-1),
    nextUpdate: daysFromNow(6),
    signingKey: keyOf(issuer),
    signingAlgorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as Algorithm,
    entries: revoked.map(({ serialNumber }) => ({
      serialNumber,
      revocationDate: daysFromNow(REVOKED),
      reason: X509CrlReason.keyCompromise,
    })),
  });
  return { der: new Uint8Array(list.rawData), pem: PemConverter.encode(list.rawData, 'X509 CRL') };
}

/** The status of a certificate in an OCSP response. */
export type Status = 'good' | 'revoked' | 'unknown';

/** Makes a signed OCSP response (RFC 6960), as DER; an old one expired three weeks ago. */
export async function ocspAnswer(
  issuer: Issued,
  { serialNumber }: X509Certificate,
  status: Status,
  { old = false } = {},
): Promise<Uint8Array> {
  const from = old ? -28 : -1;
  const parsed = AsnConvert.parse(issuer.certificate.rawData, Certificate);
  const keyHash = sha1(parsed.tbsCertificate.subjectPublicKeyInfo.subjectPublicKey);
  const data = new ResponseData({
    responderID: new ResponderID({ byKey: new KeyHash(keyHash) }),
    producedAt: daysFromNow(from),
    responses: [
      new SingleResponse({
        certID: new CertID({
          hashAlgorithm: new AlgorithmIdentifier({ algorithm: '1.3.14.3.2.26', parameters: null }),
          issuerNameHash: new OctetString(
            sha1(AsnConvert.serialize(parsed.tbsCertificate.subject)),
          ),
          issuerKeyHash: new OctetString(keyHash),
          serialNumber: new Uint8Array(Buffer.from(serialNumber, 'hex')).buffer,
        }),
        certStatus: statusOf(status),
        thisUpdate: daysFromNow(from),
        nextUpdate: daysFromNow(from + 7),
      }),
    ],
  });
  const signature = await crypto.subtle.sign(
    'RSASSA-PKCS1-v1_5',
    keyOf(issuer),
    AsnConvert.serialize(data),
  );
  const basic = new BasicOCSPResponse({
    tbsResponseData: data,
    signatureAlgorithm: new AlgorithmIdentifier({
      algorithm: '1.2.840.113549.1.1.11',
      parameters: null,
    }),
    signature,
  });
  const responseBytes = new ResponseBytes({
    responseType: id_pkix_ocsp_basic,
    response: new OctetString(AsnConvert.serialize(basic)),
  });
  return respond(OCSPResponseStatus.successful, responseBytes);
}

/** Makes an OCSP response with an error, which is not signed. */
export function ocspRefusal(why: 'try-later' | 'unauthorized'): Uint8Array {
  return respond(
    why === 'try-later' ? OCSPResponseStatus.tryLater : OCSPResponseStatus.unauthorized,
  );
}

function respond(responseStatus: OCSPResponseStatus, responseBytes?: ResponseBytes): Uint8Array {
  const response = new OCSPResponse({ responseStatus, ...(responseBytes && { responseBytes }) });
  return new Uint8Array(AsnConvert.serialize(response));
}

function statusOf(status: Status): CertStatus {
  if (status === 'good') return new CertStatus({ good: null });
  if (status === 'unknown') return new CertStatus({ unknown: null });
  return new CertStatus({
    revoked: new RevokedInfo({
      revocationTime: daysFromNow(REVOKED),
      revocationReason: new CRLReason(CRLReasons.keyCompromise),
    }),
  });
}

function keyOf({ key, name }: Issued): CryptoKey {
  if (!key) throw new Error(`${name} cannot sign.`);
  return key;
}

function sha1(bytes: ArrayBuffer): ArrayBuffer {
  return new Uint8Array(createHash('sha1').update(new Uint8Array(bytes)).digest()).buffer;
}
