/** `sourceline events`: the reviewed events as JSON, for other programs. */
import { parseArgs } from 'node:util';
import { datasetJson, eventJson } from '../event/codec/write';
import { NO_FILTERS } from '../event/facet';
import { FACET_OPTIONS, FACET_OPTIONS_HELP, chosenBy } from './facet-options';
import { DATA_HELP, DATA_OPTION, loadData } from './read-data';
import { type Streams, UsageError } from './usage';

const EVENTS_HELP = `sourceline events [options]

${DATA_HELP}  --whole                 the whole dataset: articles with their texts, names, events

Prints the events as a JSON array, which the app opens. Each has
  id, article, kind, title {ar, en}
  places      [{place, role: at | from | over}]
  stated      {edtf, part, expression, reference, basis, evidence, after, before}
  assessed    the same, or null
  claims      [{role, actor, to, named, quote}]
  means       [drone | rocket | missile | aircraft | air-defence]
  counts      [{of, min, max, approximate, by, quote}]; max null = no upper bound
  casualties  {state: not-entered | not-stated | none-reported | reported,
              killed, injured, by, quote}
  breakdown   [{place, count, quote}], the shares of a tally
  relations   [{kind, event, amount, quote}]
  quotes      [{exact, start, end}], UTF-16 offsets into the article's text; prefix and
              suffix too, where there is no text that gives them
  note        {ar, en} or null

${FACET_OPTIONS_HELP}
`;

export function runEvents(argv: readonly string[], { stdout }: Streams): void {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      ...DATA_OPTION,
      ...FACET_OPTIONS,
      whole: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: false,
  });
  if (values.help) {
    stdout.write(EVENTS_HELP);
    return;
  }
  const dataset = loadData(values.data);
  const { articles, gazetteer } = dataset;
  if (dataset.size === 0) throw new UsageError('there are no events');
  const events = dataset.index.events({ ...NO_FILTERS, ...chosenBy(dataset, values) });
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const written = events.map((event) => eventJson(event, texts.get(event.article) ?? ''));
  const json = values.whole ? datasetJson(articles, gazetteer, written) : written;
  stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}
