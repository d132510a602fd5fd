import type * as PartsModule from './parts';
import { fetchEditorWords } from '../../../locales';
import { PartFailed } from '../parts/PartFailed';
import { createElement, lazy, useState, type ComponentProps, type FunctionComponent } from 'react';

type Parts = typeof PartsModule;

let loaded: Parts | null = null;

/**
 * One chunk for all editors, with those of their words that the pane starts without: it paints without them, and they
 * are there before anybody can reach for them.
 */
const parts = async (): Promise<Parts> => {
  const [fetched] = await Promise.all([import(/* webpackChunkName: "editors" */ './parts'), fetchEditorWords()]);
  return (loaded = fetched);
};

/** Where the chunk is missing it is said once: at the foot, or where there is no foot. */
const SPEAKING: readonly (keyof Parts)[] = ['WriteStatus', 'EmptyState'];
const Nothing = (): null => null;

/**
 * A part out of the chunk. Once that is there the part is drawn at once: `lazy` alone would draw nothing the first time, and
 * a focus that is to go to it would have gone elsewhere.
 */
function part<K extends keyof Parts>(name: K): FunctionComponent<ComponentProps<Parts[K]>> {
  // What each takes is the part's own affair, and the return type keeps it.
  const Later = lazy(async () => {
    try {
      return { default: (await parts())[name] as FunctionComponent<object> };
    } catch {
      return { default: SPEAKING.includes(name) ? PartFailed : Nothing };
    }
  });
  return function Part(props: object) {
    // What was drawn in one way stays so: it would lose its state.
    const [now] = useState(() => loaded?.[name] as FunctionComponent<object> | undefined);
    return createElement(now ?? Later, props);
  } as FunctionComponent<ComponentProps<Parts[K]>>;
}

/** Fetches the editors once the pane has been painted. */
export function fetchEditors(): void {
  void parts().catch(() => undefined);
}

export const OtherColumns = part('OtherColumns');
export const DecisionColumns = part('DecisionColumns');
export const DecisionNotes = part('DecisionNotes');
export const NoSegmentNote = part('NoSegmentNote');
export const ShareNotes = part('ShareNotes');
export const ReadingNotes = part('ReadingNotes');
export const RowsBelow = part('RowsBelow');
export const Converted = part('Converted');
export const UnitNotes = part('UnitNotes');
export const CurrencyField = part('CurrencyField');
export const FamilyUse = part('FamilyUse');
export const RolePickers = part('RolePickers');
export const ProfileChoice = part('ProfileChoice');
export const Profiles = part('Profiles');
export const CriteriaOptions = part('CriteriaOptions');
export const PlaceOffers = part('PlaceOffers');
export const AsideNotes = part('AsideNotes');
export const SameDigit = part('SameDigit');
export const CriterionEditor = part('CriterionEditor');
export const ReadingChoice = part('ReadingChoice');
export const SegmentBar = part('SegmentBar');
export const ClientList = part('ClientList');
export const SegmentMeaning = part('SegmentMeaning');
export const SegmentsEditor = part('SegmentsEditor');
export const ClientCard = part('ClientCard');
export const SchemesPanel = part('SchemesPanel');
export const MissingColumns = part('MissingColumns');
export const YearsBehind = part('YearsBehind');
export const ParametersNote = part('ParametersNote');
export const EmptyState = part('EmptyState');
export const TroubleNote = part('TroubleNote');
export const AdoptNote = part('AdoptNote');
export const HandOverNote = part('HandOverNote');
export const RemovalNote = part('RemovalNote');
export const WriteStatus = part('WriteStatus');
export const ColumnsChooser = part('ColumnsChooser');
