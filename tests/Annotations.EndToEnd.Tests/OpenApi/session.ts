// The README's session over a client whose types are generated from the description of the API: it compiles only where the description says what the session does.
import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';

type Annotation = components['schemas']['Annotation'];

const [server = '', ada = '', bela = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl: server });
const as = (token: string) => ({ Authorization: `Bearer ${token}` });
const statuses: number[] = [];

function told<T>(result: { data?: T; error?: unknown; response: Response }): T {
  statuses.push(result.response.status);
  if (result.data === undefined) throw new Error(`${result.response.url} answered ${result.response.status} ${JSON.stringify(result.error)}`);
  return result.data;
}

const text = 'The river\n\nIn May 1939 patrols met east of the Khalkha. Gen. Zhukov came in June. Each side held a map on which the border was its own.';
const essay = { params: { path: { essayId: 'khalkha' } } };

told(await client.PUT('/essays/{essayId}', { ...essay, body: { title: 'On the Khalkha', language: 'en', text }, headers: as(ada) }));
const sentences = told(await client.GET('/essays/{essayId}/sentences', essay)).sentences;
const note: Annotation = told(await client.POST('/essays/{essayId}/annotations', {
  ...essay,
  headers: as(ada),
  body: {
    quote: 'Each side held a map', kind: 'evidence', body: 'Both lines are laid out by Coox.', tags: ['maps'],
    sources: [{ reference: { type: 'book', title: 'Nomonhan', author: [{ family: 'Coox', given: 'Alvin D.' }], issued: { 'date-parts': [[1985]] } } }],
  },
}));
const source = note.sources[0]?.source ?? '';
const about = { params: { path: { essayId: 'khalkha', annotationId: note.id } } };
const counterClaim = told(await client.POST('/essays/{essayId}/annotations/{annotationId}/counter-claims', {
  ...about, headers: as(bela), body: { dispute: 'undercuts', body: 'A map shows a claim.', sources: [{ source, relation: 'mentions' }] },
}));
const sentence = told(await client.GET('/essays/{essayId}/sentences/{sentenceId}', { params: { path: { essayId: 'khalkha', sentenceId: note.sentence } } }));
const list = told(await client.GET('/essays/{essayId}/annotations', { params: { ...essay.params, query: { tag: 'maps' } } }));
const etag = (await client.GET('/essays/{essayId}/annotations/{annotationId}', about)).response.headers.get('ETag') ?? '';
told(await client.PUT('/essays/{essayId}/annotations/{annotationId}', { params: { ...about.params, header: { 'If-Match': etag } }, headers: as(ada), body: { kind: 'evidence', body: 'Coox lays out both lines.', sources: [{ source }] } }));
const stale = await client.DELETE('/essays/{essayId}/annotations/{annotationId}', { params: { ...about.params, header: { 'If-Match': etag } }, headers: as(ada) });
statuses.push(stale.response.status);
const bibtex = told(await client.GET('/essays/{essayId}/export', { params: { ...essay.params, query: { format: 'bibtex' } }, parseAs: 'text' }));

console.log(JSON.stringify({
  statuses,
  sentences: sentences.length,
  listed: typeof list === 'string' ? 0 : list.items.length,
  disputes: counterClaim.disputes?.annotation === note.id,
  answered: sentence.annotations[0]?.counterClaims?.length ?? 0,
  problem: stale.error?.type ?? '',
  hasBibtex: typeof bibtex === 'string' && bibtex.startsWith('@book{'),
}));
