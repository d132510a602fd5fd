import type { ComponentType } from 'react';
import type { ToolId } from '../../../tools';
import { later } from '../parts/later';

/** A tool whose choices are more than a form has a panel of its own; each is fetched when somebody opens it. */
export const PANELS = {
  guide: later(async () => {
    const { GuidePanel } = await import(/* webpackChunkName: "guide" */ './GuidePanel');
    return GuidePanel;
  }),
  matrices: later(async () => {
    const { MatrixEditor } = await import(/* webpackChunkName: "matrices" */ './MatrixEditor');
    return MatrixEditor;
  }),
  policy: later(async () => {
    const { PolicyEditor } = await import(/* webpackChunkName: "policy" */ './policy/PolicyEditor');
    return PolicyEditor;
  }),
  watching: later(async () => {
    const { WatchingPanel } = await import(/* webpackChunkName: "watching" */ './WatchingPanel');
    return WatchingPanel;
  }),
} satisfies Partial<Record<ToolId, ComponentType>>;

export type WithPanel = keyof typeof PANELS;
export const hasPanel = (id: ToolId): id is WithPanel => Object.hasOwn(PANELS, id);

/** What a tool without a panel of its own is told. */
export const ToolForm = later(async () => {
  const { ToolForm: form } = await import(/* webpackChunkName: "tool-form" */ './ToolForm');
  return form;
});

/** What stands under a heading and is no tool: the code on its way to other lists, and lists beside the client table. */
export const EXTRAS = {
  codes: {
    subject: 'action',
    Panel: later(async () => {
      const { CodesPanel } = await import(/* webpackChunkName: "codes" */ './CodesPanel');
      return CodesPanel;
    }),
  },
  purchases: {
    subject: 'value',
    Panel: later(async () => {
      const { PurchaseList } = await import(/* webpackChunkName: "second-list" */ './SecondListPanel');
      return PurchaseList;
    }),
  },
  relations: {
    subject: 'value',
    Panel: later(async () => {
      const { RelationList } = await import(/* webpackChunkName: "second-list" */ './SecondListPanel');
      return RelationList;
    }),
  },
  contracts: {
    subject: 'value',
    Panel: later(async () => {
      const { ContractList } = await import(/* webpackChunkName: "second-list" */ './SecondListPanel');
      return ContractList;
    }),
  },
} as const;
export type ExtraId = keyof typeof EXTRAS;
export const EXTRA_IDS = Object.keys(EXTRAS) as ExtraId[];
