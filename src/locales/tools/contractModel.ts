const es = {
  outlook: {
    interval:
      'Entre el {{low}} y el {{high}}, con un 90 % de seguridad, por lo que los contratos dejan sin saber. No cuenta lo que aún puede cambiar: precios, campañas, competencia.',
    open: 'Sin intervalo: el modelo llega a un límite (está al final).',
    count_one:
      'La tabla da por perdido a 1 cliente con contratos activos ({{contracts}}): cuentan, porque sus fechas dicen que siguen. Para dejarlos fuera, «Contratos activos de clientes perdidos» en los ajustes.',
    count_other:
      'La tabla da por perdidos a {{count}} clientes con contratos activos ({{contracts}}): cuentan, porque sus fechas dicen que siguen. Para dejarlos fuera, «Contratos activos de clientes perdidos» en los ajustes.',
    countAmount_one:
      'La tabla da por perdido a 1 cliente con contratos activos ({{contracts}}): cuentan, porque sus fechas dicen que siguen, y ponen {{amount}} de lo que valen las renovaciones. Para dejarlos fuera, «Contratos activos de clientes perdidos» en los ajustes.',
    countAmount_other:
      'La tabla da por perdidos a {{count}} clientes con contratos activos ({{contracts}}): cuentan, porque sus fechas dicen que siguen, y ponen {{amount}} de lo que valen las renovaciones. Para dejarlos fuera, «Contratos activos de clientes perdidos» en los ajustes.',
    leaveOut_one:
      'Están fuera los contratos activos ({{contracts}}) de 1 cliente al que la tabla da por perdido: no cuentan en lo que se espera, y en el modelo cuentan hasta hoy, como se han visto.',
    leaveOut_other:
      'Están fuera los contratos activos ({{contracts}}) de {{count}} clientes a los que la tabla da por perdidos: no cuentan en lo que se espera, y en el modelo cuentan hasta hoy, como se han visto.',
    leaveOutAmount_one:
      'Están fuera los contratos activos ({{contracts}}) de 1 cliente al que la tabla da por perdido: no cuentan en lo que se espera ni en el valor, que con ellos sería {{amount}} mayor; en el modelo cuentan hasta hoy, como se han visto.',
    leaveOutAmount_other:
      'Están fuera los contratos activos ({{contracts}}) de {{count}} clientes a los que la tabla da por perdidos: no cuentan en lo que se espera ni en el valor, que con ellos sería {{amount}} mayor; en el modelo cuentan hasta hoy, como se han visto.',
    bound_one:
      '1 contrato activo tiene su fin más allá de su próximo {{period}} (el {{last}}): hasta entonces no puede renovarse ni perderse, y para él un {{period}} no es una renovación. Las cifras lo tratan como si pudiera irse cada {{period}}.',
    bound_other:
      '{{count}} contratos activos tienen su fin más allá de su próximo {{period}} (el último, el {{last}}): hasta entonces no pueden renovarse ni perderse, y para ellos un {{period}} no es una renovación. Las cifras los tratan como si pudieran irse cada {{period}}.',
    contrary:
      'Con cautela: de los {{risk}} contratos que llegaron a la renovación {{period}} se perdieron {{lost}}, y el modelo espera {{expected}}. Los de esa edad renuevan de otro modo que el que dice, y por eso no se ofrece una retención anual a «Valor de clientes»: mire la tabla por periodos.',
    retention:
      'De los contratos activos se espera que dentro de un año siga el {{rate}}: es la retención anual que se ha medido. Para usarla en «Valor de clientes» en lugar de la supuesta, pulse «{{button}}» en sus ajustes.',
    retentionOwn:
      'O, cliente por cliente, escriba junto a ellos la columna «Prob. de renovar» y elíjala allí en «Tasa de retención».',
  },
  model: {
    finding: 'En su próxima renovación ({{period}}) se espera que siga el {{renews}} de los contratos activos',
    title: 'El modelo que lo dice, y cómo se ha elegido',
    noneActive: 'Ningún contrato de un cliente de la tabla sigue activo: el modelo dice cómo se perdieron',
    about:
      'Modelo {{model}}, ajustado a {{contracts}} {{contracts:contrato|contratos}} con algún periodo completado, empezaran cuando empezaran. Los números de la tabla son para especialistas: qué son está debajo.',
    chosen:
      '{{model}} explica mejor los contratos con lo sencillo que es que {{other}} (su BIC es {{less}} menor): es el que se usa.',
    only: 'Con menos de cuatro periodos completados solo se ajusta la beta-geométrica desplazada.',
    unknown:
      'No conoce subidas de precio, campañas ni temporadas; supone que las generaciones nuevas se parecen a las anteriores.',
    error: 'error estándar',
    sbg: 'Beta-geométrica desplazada (sBG)',
    bdw: 'Beta-Weibull discreta (BdW)',
    limit: {
      nobodyLeaves: 'Casi nadie se va: es un caso límite del modelo.',
      allLeave: 'Casi todos se van a la primera: es un caso límite del modelo.',
      sameLeaving: 'Todos se van con la misma probabilidad (geométrica): es un caso límite del modelo.',
      someStay: 'Unos se van a la primera y los demás nunca: es un caso límite del modelo.',
    },
  },
  curve: {
    finding:
      'Al cabo de {{period}} {{period:periodo|periodos}} sigue el {{seen}} de los contratos; el modelo dice el {{fitted}}',
    about:
      'Parte de los contratos que sigue tras cada periodo: la observada, y la del modelo hasta el doble de periodos.',
    chart: 'Supervivencia de los contratos',
    description:
      'Línea de la parte observada de contratos que siguen tras cada periodo, y línea del modelo hasta el doble de periodos.',
    seen: 'Observada',
    fitted: 'Modelo',
    axis: 'Periodos completados',
  },
  periods: {
    finding: 'De los contratos nuevos, el {{first}} renueva la primera vez',
    about:
      'Por periodo: contratos en riesgo cuyo final se conoce, los perdidos, y qué parte renueva y qué parte sigue desde el principio.',
  },
  ages: {
    finding:
      'Quien empieza renueva con un {{young}} de probabilidad; quien lleva {{completed}} {{completed:periodo|periodos}}, con un {{old}}',
    findingSame:
      'Quien empieza y quien lleva {{completed}} {{completed:periodo|periodos}} renuevan con la misma probabilidad: un {{young}}',
    about:
      'Renovaciones que quedan: las esperadas, cada una actualizada al {{discount}} anual desde la próxima, que cuenta entera. Mediana: periodos hasta que se haya ido la mitad; vacía, más de 2.000.',
  },
  method: {
    finding: 'Cómo se ha calculado',
    lost: 'Un contrato se pierde en el periodo en que termina, también si termina el día de la renovación. Solo cuentan periodos completados: una pérdida cuenta cuando su periodo acaba, como los que siguen.',
    sbg: 'sBG: cada cliente cancela en cada renovación con su propia probabilidad, beta (α, β) entre clientes. Sigue tras t periodos: B(α, β + t) ÷ B(α, β). Si difieren entre sí, la renovación sube con los años, porque quedan los fieles; si apenas difieren, no cambia.',
    bdw: 'BdW: lo mismo con t elevado a c; con c > 1 cada cliente se va más cuanto más lleva, con c < 1 menos. Se ajusta desde cuatro periodos.',
    numbers:
      'Números de los modelos, por máxima verosimilitud (los que hacen más probable lo visto): α y β, con qué probabilidad cancelan los clientes y cuánto difieren; c, si se van más o menos cuanto más llevan. Error estándar: lo que un número puede variar por azar. Log-verosimilitud: cómo de probable es lo visto, en logaritmo. BIC: −2 × log-verosimilitud + números × ln(contratos); menos es mejor.',
    residual:
      'Renovaciones que quedan tras n periodos: Σ S(t) ÷ S(n) · (1 + d)^−(t − n − 1) para t desde n + 1, con d por periodo.',
    source:
      'Fader y Hardie, «How to project customer retention» (2007) y «Customer-base valuation in a contractual setting» (2010); Fader y otros (2018) para BdW.',
  },
};

const en: typeof es = {
  outlook: {
    interval:
      'Between {{low}} and {{high}}, with 90% certainty, for what the contracts leave unknown. What may yet change is not in it: prices, campaigns, competitors.',
    open: 'Without an interval: the model comes to a limit (it is at the end).',
    count_one:
      'The table calls 1 client lost that has active contracts ({{contracts}}): they count, as their dates say that they run. To leave them out: “Active contracts of lost clients” in the settings.',
    count_other:
      'The table calls {{count}} clients lost that have active contracts ({{contracts}}): they count, as their dates say that they run. To leave them out: “Active contracts of lost clients” in the settings.',
    countAmount_one:
      'The table calls 1 client lost that has active contracts ({{contracts}}): they count, as their dates say that they run, and make {{amount}} of what the renewals are worth. To leave them out: “Active contracts of lost clients” in the settings.',
    countAmount_other:
      'The table calls {{count}} clients lost that have active contracts ({{contracts}}): they count, as their dates say that they run, and make {{amount}} of what the renewals are worth. To leave them out: “Active contracts of lost clients” in the settings.',
    leaveOut_one:
      'Active contracts ({{contracts}}) of 1 client that the table calls lost are left out: they do not count in what is expected, and in the model they count until today, as they were seen.',
    leaveOut_other:
      'Active contracts ({{contracts}}) of {{count}} clients that the table calls lost are left out: they do not count in what is expected, and in the model they count until today, as they were seen.',
    leaveOutAmount_one:
      'Active contracts ({{contracts}}) of 1 client that the table calls lost are left out: they do not count in what is expected or in the value, which with them would be {{amount}} more; in the model they count until today, as they were seen.',
    leaveOutAmount_other:
      'Active contracts ({{contracts}}) of {{count}} clients that the table calls lost are left out: they do not count in what is expected or in the value, which with them would be {{amount}} more; in the model they count until today, as they were seen.',
    bound_one:
      '1 active contract has its end beyond its next {{period}} (on {{last}}): until then it can be neither renewed nor lost, and a {{period}} is no renewal of it. The figures treat it as if it could leave every {{period}}.',
    bound_other:
      '{{count}} active contracts have their end beyond their next {{period}} (the last, on {{last}}): until then they can be neither renewed nor lost, and a {{period}} is no renewal of them. The figures treat them as if they could leave every {{period}}.',
    contrary:
      'With care: of the {{risk}} contracts that came to renewal {{period}} {{lost}} were lost, and the model expects {{expected}}. Those of that age renew otherwise than it says, and so no yearly retention is offered to “Customer value”: look at the table by period.',
    retention:
      'Of the active contracts {{rate}} are expected to go on in a year’s time: it is the yearly retention that was measured. To use it in “Customer value” in place of the assumed one, press “{{button}}” in its settings.',
    retentionOwn:
      'Or, client by client, write the column “Prob. of renewing” beside them and choose it there in “Retention rate”.',
  },
  model: {
    finding: 'At their next renewal ({{period}}) {{renews}} of the active contracts are expected to stay',
    title: 'The model that says so, and how it was chosen',
    noneActive: 'No contract of a client of the table is active: the model says how they were lost',
    about:
      'Model {{model}}, fitted to {{contracts}} {{contracts:contract|contracts}} with a completed period, whenever they began. The numbers of the table are for specialists: what they are stands below.',
    chosen:
      '{{model}} explains the contracts better for how simple it is than {{other}} (its BIC is {{less}} lower): it is the one in use.',
    only: 'With fewer than four completed periods only the shifted beta-geometric is fitted.',
    unknown: 'It knows no price rises, campaigns or seasons, and takes new cohorts to be like those before.',
    error: 'standard error',
    sbg: 'Shifted beta-geometric (sBG)',
    bdw: 'Beta-discrete-Weibull (BdW)',
    limit: {
      nobodyLeaves: 'Next to nobody leaves: a limit of the model.',
      allLeave: 'Next to all leave at the first chance: a limit of the model.',
      sameLeaving: 'All leave with one probability (geometric): a limit of the model.',
      someStay: 'Some leave at the first chance and the others never: a limit of the model.',
    },
  },
  curve: {
    finding: 'After {{period}} {{period:period|periods}} {{seen}} of the contracts are left; the model says {{fitted}}',
    about:
      'Part of the contracts that is left after each period: as observed, and by the model up to twice as many periods.',
    chart: 'Survival of the contracts',
    description:
      'Line of the observed part of contracts left after each period, and line of the model up to twice as many periods.',
    seen: 'Observed',
    fitted: 'Model',
    axis: 'Completed periods',
  },
  periods: {
    finding: 'Of new contracts {{first}} renew the first time',
    about:
      'By period: contracts at risk of which the end is known, those lost, and which part renews and which is left since the beginning.',
  },
  ages: {
    finding:
      'Who begins renews with a probability of {{young}}; after {{completed}} {{completed:period|periods}}, of {{old}}',
    findingSame:
      'Who begins and who has been there for {{completed}} {{completed:period|periods}} renew with the same probability: {{young}}',
    about:
      'Renewals left: those expected, each discounted at {{discount}} a year from the next one on, which counts whole. Median: periods until half are gone; empty, more than 2,000.',
  },
  method: {
    finding: 'How it was worked out',
    lost: 'A contract is lost in the period in which it ends, also where it ends on the day of renewal. Only completed periods count: a loss counts when its period is over, as those that stay do.',
    sbg: 'sBG: each client cancels at each renewal with a chance of its own, beta (α, β) over clients. Left after t periods: B(α, β + t) ÷ B(α, β). Where they differ, renewal rises with the years because the loyal are left; where they hardly do, it stays.',
    bdw: 'BdW: the same with t to the power of c; with c > 1 each client leaves the more the longer it has been there, with c < 1 the less. Fitted from four periods on.',
    numbers:
      'Numbers of the models, by maximum likelihood (those that make what was seen most probable): α and β, with which chance clients cancel and how much they differ; c, whether they leave more or less the longer they stay. Standard error: how far a number may be off by chance. Log-likelihood: how probable what was seen is, as a logarithm. BIC: −2 × log-likelihood + numbers × ln(contracts); less is better.',
    residual:
      'Renewals left after n periods: Σ S(t) ÷ S(n) · (1 + d)^−(t − n − 1) for t from n + 1 on, with d per period.',
    source:
      'Fader and Hardie, “How to project customer retention” (2007) and “Customer-base valuation in a contractual setting” (2010); Fader et al. (2018) for BdW.',
  },
};

/** What the model of renewals says, how it was chosen, and what was seen. */
export const contractModelWords = { es, en };
