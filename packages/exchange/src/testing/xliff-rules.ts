import { elementsIn, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse-xml.ts';

/** What may stand in each element, in this order, and what each has to say. */
const CONTENT: Record<string, { children: RegExp; attributes: readonly string[] }> = {
  xliff: { children: /^(?:file )+$/, attributes: ['version', 'srcLang', 'trgLang'] },
  file: { children: /^(?:unit )+$/, attributes: ['id'] },
  unit: { children: /^(?:metadata )?(?:notes )?(?:originalData )?segment $/, attributes: ['id'] },
  metadata: { children: /^(?:metaGroup )+$/, attributes: [] },
  metaGroup: { children: /^(?:meta )+$/, attributes: [] },
  meta: { children: /^$/, attributes: ['type'] },
  notes: { children: /^(?:note )+$/, attributes: [] },
  note: { children: /^$/, attributes: ['id'] },
  originalData: { children: /^(?:data )+$/, attributes: [] },
  data: { children: /^(?:cp )*$/, attributes: ['id'] },
  segment: { children: /^source (?:target )?$/, attributes: [] },
  source: { children: /^(?:(?:cp|ph|pc|sc|ec) )*$/, attributes: [] },
  target: { children: /^(?:(?:cp|ph|pc|sc|ec) )*$/, attributes: [] },
  pc: { children: /^(?:(?:cp|ph|pc|sc|ec) )*$/, attributes: ['id', 'dataRefStart', 'dataRefEnd'] },
  ph: { children: /^$/, attributes: ['id', 'dataRef'] },
  sc: { children: /^$/, attributes: ['id', 'dataRef'] },
  ec: { children: /^$/, attributes: ['startRef', 'dataRef'] },
  cp: { children: /^$/, attributes: ['hex'] },
};
const NMTOKEN = /^[\w.:-]+$/;
const USER_DEFINED = /^[^\s:]+:[^\s:]+$/;
const VALUES: Record<string, RegExp> = {
  id: NMTOKEN,
  dataRef: NMTOKEN,
  dataRefStart: NMTOKEN,
  dataRefEnd: NMTOKEN,
  startRef: NMTOKEN,
  subType: USER_DEFINED,
  state: /^(?:initial|translated|reviewed|final)$/,
  hex: /^(?:[0-9A-F]{2})+$/,
  srcDir: /^(?:ltr|rtl)$/,
  trgDir: /^(?:ltr|rtl)$/,
};

/** What is wrong with an XLIFF file by the rules of XLIFF 2.1 that bear on what is written here. */
export function xliffFaults(text: string): string[] {
  const parsed = parseXml(text, 'file');
  if (!parsed.ok) return parsed.findings.map(({ message }) => message);
  const faults = elementFaults(parsed.value);
  for (const file of elementsIn(parsed.value, 'file')) {
    faults.push(...repeated(elementsIn(file, 'unit')).map((id) => `unit ${id} twice`));
    for (const unit of elementsIn(file, 'unit')) faults.push(...unitFaults(unit));
  }
  return faults;
}

function elementFaults(element: XmlElement): string[] {
  const { name, attributes } = element;
  const rule = CONTENT[name];
  if (rule === undefined) return [`${name} is no element`];
  const faults: string[] = [];
  const children = elementsIn(element);
  if (!rule.children.test(children.map((child) => `${child.name} `).join('')))
    faults.push(`${name} holds ${children.map((child) => child.name).join(' ')}`);
  for (const required of rule.attributes)
    if (!attributes.has(required)) faults.push(`${name} lacks ${required}`);
  for (const [attribute, value] of attributes)
    if (VALUES[attribute]?.test(value) === false) faults.push(`${name} has ${attribute}=${value}`);
  return [...faults, ...children.flatMap(elementFaults)];
}

/** Ids that are used once, references that lead somewhere, codes of the target that answer the source's. */
function unitFaults(unit: XmlElement): string[] {
  const all = descendants(unit);
  const data = all.filter(({ name }) => name === 'data');
  const known = new Set(data.map(({ attributes }) => attributes.get('id')));
  const faults = repeated(data).map((id) => `data ${id} twice`);
  for (const { name, attributes } of all)
    for (const reference of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
      const to = attributes.get(reference);
      if (to !== undefined && !known.has(to)) faults.push(`${name} refers to ${to}`);
    }
  const codes = (part: string): XmlElement[] =>
    all.filter(({ name }) => name === part).flatMap(descendants);
  const [source, target] = [codes('source'), codes('target')];
  for (const each of [source, target]) {
    faults.push(...repeated(each).map((id) => `code ${id} twice`));
    const starts = each
      .filter(({ name }) => name === 'sc')
      .map(({ attributes }) => attributes.get('id'));
    const ends = each.flatMap(({ attributes }) => attributes.get('startRef') ?? []);
    if (new Set(starts).symmetricDifference(new Set(ends)).size > 0)
      faults.push(`starts ${starts.join(' ')} and ends ${ends.join(' ')}`);
  }
  for (const { name, attributes } of target) {
    const answered = source.find((code) => code.attributes.get('id') === attributes.get('id'));
    if (attributes.has('id') && answered !== undefined && answered.name !== name)
      faults.push(`${name} answers ${answered.name}`);
  }
  return faults;
}

function descendants(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => [child, ...descendants(child)]);
}

function repeated(elements: readonly XmlElement[]): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
