import type { BranchLanguage, BranchPart } from '../../api/index.ts';
import { useApp } from '../app/context.ts';
import type { Looked } from './looked-at.ts';

interface BranchTableProps {
  languages: readonly BranchLanguage[];
  looked: Looked;
  current: BranchPart | undefined;
  onOpen: (part: BranchPart) => void;
}

/** The documents that a branch touches, language by language, in figures. */
export function BranchTable(props: BranchTableProps): preact.JSX.Element {
  const { say, languageName } = useApp();
  return (
    <div class="table-scroll" role="region" aria-label={say('changes-parts')} tabIndex={0}>
      <table class="overview branch">
        <thead>
          <tr>
            <th scope="col">{say('document')}</th>
            <th scope="col">{say('changes-looked')}</th>
            <th scope="col">{say('changes-translated')}</th>
            <th scope="col">{say('task-outdated')}</th>
            <th scope="col">{say('changes-reviewed')}</th>
          </tr>
        </thead>
        {props.languages.map(({ tag, parts }) => (
          <tbody key={tag}>
            <tr>
              <th scope="rowgroup" colSpan={5} class="language">
                {languageName(tag)}
              </th>
            </tr>
            {parts.map((part) => (
              <PartRow key={`${part.kind} ${part.id}`} part={part} {...props} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function PartRow(props: BranchTableProps & { part: BranchPart }): preact.JSX.Element {
  const { part, looked, current } = props;
  const { say, directionOf, formatsOf, tag } = useApp();
  const seen = part.texts.filter(({ segment, hash }) => looked.at(part, segment, hash));
  const { before, after } = part;
  const figures = new Intl.NumberFormat(formatsOf(tag));
  const figure = (was: number | undefined, is: number | undefined): string => {
    if (is === undefined) return '';
    if (was === undefined || was === is) return figures.format(is);
    return say('before-after', { before: figures.format(was), after: figures.format(is) });
  };
  const done = (each: typeof after): number | undefined =>
    each && each.segments - each.missing - each.initial;
  const name =
    part.kind === 'names' ? (
      say('changes-names', { what: part.id })
    ) : (
      <span lang={part.language} dir={directionOf(part.language)}>
        {part.title}
      </span>
    );
  return (
    <tr class={current === part ? 'is-current' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="plain"
          aria-current={current === part ? 'true' : undefined}
          disabled={part.texts.length === 0}
          onClick={() => {
            props.onOpen(part);
          }}
        >
          {name}
        </button>
        {part.original && <small>{say('original')}</small>}
        {part.unreadable && <small class="problem-mark">{say('changes-unreadable')}</small>}
      </th>
      <td>{say('cell-share', { n: seen.length, of: part.texts.length })}</td>
      <td>{figure(done(before), done(after))}</td>
      <td>{figure(before?.outdated, after?.outdated)}</td>
      <td>
        {figure(before && before.reviewed + before.final, after && after.reviewed + after.final)}
      </td>
    </tr>
  );
}
