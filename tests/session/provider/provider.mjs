// SPDX-License-Identifier: GPL-3.0-or-later
// A real OpenID provider (node-oidc-provider) in the place of the portal, on a free loopback port. Options:
//   --fault NAME   answers in one way that a client must not accept; see `spoil` and `lie`
//   --extra        says the credit code at the introspection, too
//   --silent       never says a credit code
// Who signs in as `unit-a` has the credit code below; as anything else none.
import http from 'node:http';
import Provider from 'oidc-provider';
import { SignJWT, decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair } from 'jose';

const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1] ?? '';
};
const fault = option('--fault');
const has = (name) => process.argv.includes(name);

const units = {
  'unit-a': { credit_code: '91340000711771143J', unit_name: '合肥市示例研究院' },
  'unit-b': { unit_name: '合肥市示例中学' },
};
const said = (id) => {
  const { credit_code: code, ...rest } = units[id] ?? {};
  return code && !has('--silent') ? { credit_code: code, ...rest } : rest;
};

const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const jwk = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'test' };

const desk = {
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  redirect_uris: ['http://127.0.0.1/portal'],
  grant_types: ['authorization_code'],
  response_types: ['code'],
};

const configuration = {
  clients: [
    { ...desk, client_id: 'titledesk' },
    { ...desk, client_id: 'another' },
    { client_id: 'central', client_secret: 'test-secret', redirect_uris: [], grant_types: [], response_types: [] },
  ],
  jwks: { keys: [jwk] },
  cookies: { keys: ['only for tests'] },
  claims: { openid: ['sub', 'credit_code', 'unit_name'] },
  scopes: ['openid', 'profile'],
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { introspection: { enabled: true }, devInteractions: { enabled: true } },
  extraTokenClaims: (ctx, token) => (has('--extra') ? said(token.accountId) : undefined),
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...said(id) }) }),
  ttl: { AccessToken: 3600, AuthorizationCode: 60, IdToken: 3600, Interaction: 600, Session: 600, Grant: 600 },
};

// An ID token that says something else, well signed.
async function spoil(token) {
  const claims = decodeJwt(token);
  const now = Math.floor(Date.now() / 1000);
  const changes = {
    nonce: { nonce: 'of another sign-in' },
    audience: { aud: 'another' },
    audiences: { aud: ['titledesk', 'another'] },
    party: { aud: ['titledesk', 'another'], azp: 'another' },
    expired: { iat: now - 7200, exp: now - 3600 },
    ahead: { iat: now + 3600, exp: now + 7200 },
    issuer: { iss: 'https://portal.example' },
    subject: { sub: '' },
  };
  return new SignJWT({ ...claims, ...changes[fault] })
    .setProtectedHeader(decodeProtectedHeader(token))
    .sign(privateKey);
}

// A discovery document that must not be trusted.
function lie(document) {
  const changes = {
    'http-token': { token_endpoint: 'http://portal.example/token' },
    'http-authorization': { authorization_endpoint: 'http://portal.example/auth' },
    'http-userinfo': { userinfo_endpoint: 'http://portal.example/me' },
    'wrong-issuer': { issuer: 'https://portal.example' },
    'no-s256': { code_challenge_methods_supported: ['plain'] },
  };
  return { ...document, ...changes[fault] };
}

const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration);
  provider.use(async (ctx, next) => {
    if (fault === 'captive') {
      ctx.type = 'html';
      ctx.body = '<html><body>请先登录本地网络</body></html>';
      return;
    }
    if (fault === 'captive-token' && ctx.path === '/token') {
      ctx.type = 'html';
      ctx.body = '<html></html>';
      return;
    }
    if (fault === 'stalled-token' && ctx.path === '/token') await new Promise(() => {});
    await next();
    if (ctx.path === '/token' && ctx.body?.id_token) ctx.body.id_token = await spoil(ctx.body.id_token);
    if (ctx.path === '/.well-known/openid-configuration') ctx.body = lie(ctx.body);
  });
  server.on('request', provider.callback());
  console.log(`listening on ${issuer}`);
});
// It ends with the test that started it, however that ends.
process.stdin.on('end', () => process.exit(0)).resume();
