import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** BCP 47 tag of the pack's own words (facts, topics, notes), which are not always in the reader's language. */
export const PackLanguage = createContext('en');

/** Attributes of an element that holds a pack's own words. */
export const usePackWords = () => ({ lang: useContext(PackLanguage), dir: 'auto' as const });
