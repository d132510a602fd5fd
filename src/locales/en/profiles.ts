/** Profiles of criteria: whom each is for, what they start from, in English. */
export const profiles = {
  open: 'Criteria profiles…',
  close: 'Close criteria profiles',
  about:
    'Each client is judged by one profile only: that of its family and status; failing that, of its family; failing that, of its status; failing that, the general one. Codes of different profiles compare by their total, not digit by digit.',
  clients_one: '1 client',
  clients_other: '{{count}} clients',
  withSatisfied: 'Satisfied clients are current ones too: they count here while there is no profile for them.',
  nobody:
    'It is for no client yet: no column of the table says the status of each. Add a column “Status” with “{{kind}}” where it applies and press “Read the sheet again”; if there is one under another name, choose it in Clients, “What each column is”.',
  edit: 'See its criteria',
  shown: 'Shown under Criteria',
  name: 'Name',
  family: 'Family',
  kind: 'Status',
  all: 'All',
  noFamily: 'no family',
  general: 'For everybody else: there must always be one.',
  copy: 'Copy “{{name}}”',
  remove: 'Delete',
  add: 'New profile from:',
  taken: 'The profile “{{name}}” is for those clients already: change it or choose others.',
  ask: 'Which clients is “{{name}}” for? Until you press “Create the profile”, nobody’s code changes.',
  choose: 'Choose a family or a status: until you say so, it is for nobody.',
  would_one: 'It would be for 1 client, with these criteria:',
  would_other: 'It would be for {{count}} clients, with these criteria:',
  instead: {
    column: 'in place of {{need}}, which the table does not have',
    figures: 'in place of {{need}}, which more than half of those clients lack',
  },
  without: '{{count}} of {{clients}} without a figure, who would have no code',
  equalWeights:
    'It begins with equal weights, because the other profiles have weights and scores with and without are not compared.',
  even: 'with cuts found in their figures, because the usual ones hardly tell them apart',
  create: 'Create the profile',
  leave: 'Leave it',
  replaced: 'Profile “{{kind}}”: more than half of its clients lack {{needs}}; {{instead}} stands in its place.',
  evenIn:
    'Profile “{{kind}}”: the cuts of {{criterion}} come from its clients’ figures, because the usual ones hardly tell them apart.',
  copyOf: '{{name}} (copy)',
  preset: {
    itCompany: 'IT company',
    current: 'Current',
    potential: 'Potential',
    satisfied: 'Satisfied',
    lost: 'Lost',
    equal: 'Equal weights',
  },
  presetHelp: {
    itCompany:
      'The method’s example, an IT company: families, share, turnover and unpaid bills, weighted 10/30/50/10% for the first years.',
    current:
      'Families, share, turnover and unpaid bills, without weights: what they buy today, how much of their purchases we have, whether they pay.',
    potential: 'What they could buy, their size, the prestige they lend and how many competitors supply them.',
    satisfied:
      'Satisfaction, complaints, years of relationship and clients referred to us: whom to ask for references.',
    lost: 'What they bought last, their margin, when they left and their unpaid bills: whom it pays to win back.',
    equal: 'The criteria of the profile in view, each with a weight of 25%.',
  },
  story: {
    both: 'Criteria profile: “{{profile}}”, by its family ({{family}}) and status ({{kind}}).',
    family: 'Criteria profile: “{{profile}}”, by its family ({{family}}).',
    kind: 'Criteria profile: “{{profile}}”, by its status ({{kind}}).',
    general: 'Criteria profile: “{{profile}}”, the general one: no other is for its family or status.',
  },
  skipped: 'No profile of its own for “{{kind}}”: the table has no {{needs}}.',
};
