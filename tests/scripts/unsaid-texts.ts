import { parseSync } from 'vite';

/** Attributes that a reader sees or hears. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|label|placeholder|title)$/;

/** Attributes whose words are for machines. */
const UNSPOKEN = /^(class|style|d|rel|role|viewBox|points|transform|sizes|media|data-.*|aria-.*)$/;

/** The same in every language. */
const NAMES = /^(Gloss|CSL-JSON|Markdown)$/;

/** What hands on the text that is in it. */
const HANDS_ON = /^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral|BinaryExpression)$/;

/** `meta[name=date]`, wherever it is kept. */
const SELECTOR = /\w\[\w/;

/** Calls that take a selector. */
const SELECTS = /^(querySelector(All)?|closest|matches)$/;

interface Node {
	type: string;
	[key: string]: unknown;
}

/** Texts in a source that no locale has: text between tags, spoken attributes, strings of more than a word. */
export function unsaidTexts(file: string, source: string): string[] {
	const { program, errors } = parseSync(file, source);
	if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
	const found: string[] = [];
	const keep = (text: string, isSpoken: boolean) => {
		const words = text.replace(/\s+/g, ' ').trim();
		if (!NAMES.test(words) && !SELECTOR.test(words) && (isSpoken ? /\p{L}{2}/u : /\p{L}{2} \p{L}/u).test(words))
			found.push(words);
	};
	const walk = (node: Node, isSpoken: boolean, parent?: string) => {
		if (isUnspoken(node)) return;
		if (node.type === 'JSXText') keep(String(node.value), true);
		if (node.type === 'Literal' && typeof node.value === 'string') keep(node.value, isSpoken);
		if (node.type === 'TemplateElement') keep((node.value as { cooked: string }).cooked, isSpoken);
		const isContent = node.type === 'JSXExpressionContainer' && parent !== 'JSXAttribute';
		const isHeard = isContent || (isSpoken && HANDS_ON.test(node.type)) || isSpokenAttribute(node);
		for (const [key, value] of Object.entries(node))
			for (const child of [value].flat())
				if (child && typeof child === 'object' && 'type' in child)
					walk(child as Node, isHeard && key !== 'test' && !isCompared(node), node.type);
	};
	walk(program as unknown as Node, false);
	return found;
}

const isCompared = ({ type, operator }: Node) => type === 'BinaryExpression' && operator !== '+';

const isSpokenAttribute = ({ type, name }: Node) =>
	type === 'JSXAttribute' && SPOKEN.test((name as { name: string }).name);

/** Types, imports, selectors, attributes for machines; and errors, which are for those who write code. */
function isUnspoken({ type, source, name, callee }: Node): boolean {
	if (/^TS(?!(As|Satisfies|NonNull)Expression)/.test(type)) return true;
	if (/^(Import|Export(All|Named))Declaration$/.test(type)) return Boolean(source);
	if (type === 'NewExpression') return /Error$/.test((callee as { name?: string }).name ?? '');
	if (type === 'CallExpression') return SELECTS.test((callee as { property?: { name?: string } }).property?.name ?? '');
	if (type !== 'JSXAttribute') return false;
	const attribute = (name as { name: string }).name;
	return UNSPOKEN.test(attribute) && !SPOKEN.test(attribute);
}
