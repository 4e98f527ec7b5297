import type { EntityKind } from '../../core/pack.ts';
import { say } from '../../core/say.ts';

/** The word for a kind of entity. */
export const kindWord = (kind: EntityKind) => say(`kind.${kind}`);
