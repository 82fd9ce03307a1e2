import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { type Language, languages, oneOf } from '@entraide/domain-kernel';
import { type Door, type RequestContext, type Settings, type ViewerSource } from '@entraide/server-platform';
import type { FastifyRequest } from 'fastify';
import { chooseLanguage, languageCookieName } from './choose-language.ts';
import { describeDevice } from './describe-device.ts';
import { networkOf } from './network-of.ts';
import { readCookie, sessionCookie, sessionCookieName } from './session-cookie.ts';

/** A request's context, its language, and the cookies that its answer must set. */
export interface PreparedRequest {
  readonly context: RequestContext;
  readonly language: Language;
  readonly cookies: string[];
}

/** Turns an HTTP request into what resolvers and pages may know of it. */
export class RequestContextFactory {
  /** Addresses are only compared within one run of the process, so the key is never kept. */
  private readonly addressKey = randomBytes(32);

  constructor(
    private readonly settings: Settings,
    private readonly viewers: ViewerSource,
  ) {}

  async prepare(request: FastifyRequest, door: Door): Promise<PreparedRequest> {
    const { cookie, 'accept-language': accepted } = request.headers;
    const chosen = oneOf(languages, readCookie(cookie, languageCookieName));
    const token = readCookie(cookie, sessionCookieName(this.settings));
    const known = await this.viewers.viewerOfToken(token, chooseLanguage(chosen, accepted));
    const viewer = chosen === undefined ? known : { ...known, language: chosen };
    const cookies: string[] = [];
    const context: RequestContext = {
      viewer,
      door,
      requestId: request.id || randomUUID(),
      clientKey: createHmac('sha256', this.addressKey).update(networkOf(request.ip)).digest('hex'),
      device: describeDevice(request.headers['user-agent']),
      setSessionToken: (token) => {
        cookies.push(sessionCookie(this.settings, token));
      },
    };
    return { context, language: viewer.language, cookies };
  }
}
