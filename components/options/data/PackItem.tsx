import type { DataWords } from '../../../lib/i18n/data.ts';
import { fieldWords } from '../../../lib/i18n/fields.ts';
import { formatDate, formatNumber, formatSize } from '../../../lib/i18n/format.ts';
import { kindWords } from '../../../lib/i18n/kinds.ts';
import type { GenerationRow, PackState } from '../../../lib/update/import/packs.ts';
import { DownIcon, UpIcon } from '../../controls/icons.tsx';
import { Switch } from '../../controls/Switch.tsx';
import type { DataProps } from './state.ts';

interface PackItemProps extends DataProps {
  pack: PackState;
  first: boolean;
  last: boolean;
}

/** The name of a pack as the interface says it. */
export function packName({ id, name }: Pick<PackState, 'id' | 'name'>, words: DataWords): string {
  if (id === 'bundled') return words.packs.bundled;
  return id === 'own' ? words.packs.own : name;
}

/** One dataset: its switch, its place in the order, its versions. */
export function PackItem(props: PackItemProps) {
  const { pack, words, own, busy, first, last } = props;
  const { packs } = words;
  const name = packName(pack, words);
  const active = pack.generations.find((one) => one.active);
  const others = pack.generations.length > 1;
  return (
    <li class="pack" data-on={pack.on}>
      <div class="head">
        <h3>{name}</h3>
        <span class="order">
          <button
            type="button"
            class="icon-button"
            aria-label={packs.up(name)}
            title={packs.up(name)}
            disabled={first || busy}
            onClick={() => props.onMove(pack.id, -1)}
          >
            <UpIcon />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={packs.down(name)}
            title={packs.down(name)}
            disabled={last || busy}
            onClick={() => props.onMove(pack.id, 1)}
          >
            <DownIcon />
          </button>
        </span>
      </div>
      {pack.id === 'own' ? (
        <p class="about">{own === 0 ? packs.none : packs.entries(own)}</p>
      ) : (
        active && <About {...props} generation={active} />
      )}
      <Switch
        label={packs.use(name)}
        on={pack.on}
        disabled={busy}
        onChange={(on) => props.onUse(pack.id, on)}
      />
      {pack.pinned && (
        <p class="pinned">
          {packs.pinned}{' '}
          <button
            type="button"
            class="text-button"
            disabled={busy}
            onClick={() => props.onRelease(pack.id)}
          >
            {packs.release}
          </button>
        </p>
      )}
      {active && <Counts {...props} generation={active.generation} />}
      {others && <Kept {...props} />}
      {/* What a feed brought goes when its subscription ends. */}
      {pack.id !== 'own' && pack.id !== 'bundled' && active?.origin?.kind !== 'feed' && (
        <button
          type="button"
          class="text-button danger"
          aria-label={packs.remove(name)}
          disabled={busy}
          onClick={() => confirm(packs.removeSure(name)) && props.onRemove(pack.id)}
        >
          {packs.removeShort}
        </button>
      )}
    </li>
  );
}

function About({ generation, words, lang }: DataProps & { generation: GenerationRow }) {
  const { packs } = words;
  const { origin, bytes } = generation;
  const received = new Date(generation.installed).toISOString().slice(0, 10);
  const from = origin?.kind ?? 'package';
  const parts = [
    packs.entries(generation.entries),
    packs.version(generation.version),
    formatDate(generation.date, lang),
    ...(bytes === undefined ? [] : [formatSize(bytes, lang)]),
    from === 'file' || from === 'feed' ? packs.from[from](origin?.from ?? '') : packs.from[from],
    ...(from === 'package' ? [] : [packs.installed(formatDate(received, lang))]),
    ...(from === 'feed' ? [origin?.signed ? packs.signed : packs.unsigned] : []),
  ];
  return (
    <ul class="about">
      {parts.map((part) => (
        <li key={part}>
          <bdi>{part}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Counts({ generation, counts, words, lang, onCounts }: DataProps & { generation: number }) {
  const known = counts.get(generation);
  const lists = [
    {
      title: words.packs.byKind,
      items: known?.kinds.map(({ kind, count }) => [kindWords[lang][kind], count] as const),
    },
    {
      title: words.packs.byLanguage,
      items: known?.languages.map(
        ({ lang: language, count }) => [fieldWords[lang].languages[language], count] as const,
      ),
    },
  ];
  return (
    <details
      class="counts"
      onToggle={({ currentTarget }) => currentTarget.open && onCounts(generation)}
    >
      <summary>{`${words.packs.byKind} · ${words.packs.byLanguage}`}</summary>
      {lists.map(({ title, items }) => (
        <table key={title}>
          <caption class="heard">{title}</caption>
          <tbody>
            {items?.map(([name, count]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{formatNumber(count, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}

function Kept({ pack, words, lang, busy, onRestore }: PackItemProps) {
  const { packs } = words;
  return (
    <details class="kept">
      <summary>{`${packs.kept} (${formatNumber(pack.generations.length, lang)})`}</summary>
      <ul>
        {pack.generations.map(({ generation, version, date, entries, active }) => (
          <li key={generation}>
            <span>
              <b>
                <bdi>{version}</bdi>
              </b>{' '}
              <span class="hint">{`${formatDate(date, lang)} · ${packs.entries(entries)}`}</span>
            </span>
            {active ? (
              <span class="chip">{packs.active}</span>
            ) : (
              <button
                type="button"
                class="text-button"
                aria-label={packs.restore(version)}
                disabled={busy}
                onClick={() => onRestore(generation)}
              >
                {packs.restoreShort}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
