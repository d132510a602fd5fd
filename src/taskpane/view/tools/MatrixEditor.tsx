import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { segmentName, wordsOf } from '../../../locales';
import { matrixEditorWords } from '../../../locales/tools/matrixEditor';
import {
  DEFAULT_POSITION_MATRIX,
  DEFAULT_VOLUME_SHARE_MATRIX,
  type MatrixCellId,
  POSITIONS,
  type Rules,
  type Scheme,
  SEGMENTS,
  STRATEGIES,
  type Strategy,
  withMatrixChoices,
  withStrategy,
} from '../../../method';
import { Check } from '../parts/Check';
import { Choice } from '../parts/Choice';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { SchemeEdits } from './SchemeEdits';

type Matrices = Rules['matrices'];
const DIGITS = ['4', '3', '2', '1'] as const;
const BEST_FIRST = [...POSITIONS].reverse();

const recommended = (matrices: Matrices): Matrices => ({
  ...matrices,
  position: structuredClone(DEFAULT_POSITION_MATRIX) as Matrices['position'],
  volumeShare: structuredClone(DEFAULT_VOLUME_SHARE_MATRIX) as unknown as Matrices['volumeShare'],
  overrides: true,
});

/** The contents of the strategy matrices, a row at a time, and what they look at. */
export function MatrixEditor() {
  const { state, dispatch, language, t } = usePane();
  const styles = useStyles();
  const [matrix, setMatrix] = useState<MatrixCellId['matrix']>('volumeShare');
  const [position, setPosition] = useState<(typeof POSITIONS)[number]>('strong');
  const [volume, setVolume] = useState<(typeof DIGITS)[number]>('4');
  const { scheme, reading } = state;
  if (!scheme) return null;
  const say = wordsOf(matrixEditorWords, language);
  const { matrices } = scheme.rules;
  const change = (next: Scheme): void => dispatch({ type: 'schemeChanged', scheme: next });
  const isRecommended = JSON.stringify(matrices) === JSON.stringify(recommended(matrices));
  const cell = (label: string, id: MatrixCellId, strategy: Strategy) => (
    <Choice
      key={JSON.stringify(id)}
      label={label}
      value={strategy}
      options={STRATEGIES.map((each) => ({ value: each, label: t(`words.strategy.${each}`) }))}
      onChoose={(chosen) => change(withStrategy(scheme, id, chosen as Strategy))}
    />
  );
  const texts = (reading?.columns ?? []).filter(({ kind }) => kind === 'text').map(({ header }) => header);
  return (
    <div className={styles.indent} data-editor="matrices">
      <div className={styles.quiet}>{say('about')}</div>
      <Choice
        label={say('matrix')}
        value={matrix}
        options={(['volumeShare', 'position'] as const).map((each) => ({ value: each, label: say(each) }))}
        onChoose={(chosen) => setMatrix(chosen as MatrixCellId['matrix'])}
      />
      {matrix === 'position' ? (
        <>
          <Choice
            label={say('row.position')}
            value={position}
            options={BEST_FIRST.map((each) => ({ value: each, label: t(`words.position.${each}`) }))}
            onChoose={(chosen) => setPosition(chosen as typeof position)}
          />
          {SEGMENTS.map((segment) =>
            cell(
              segmentName(segment, scheme, language),
              { matrix, row: position, column: segment },
              matrices.position[position][segment],
            ),
          )}
          <Choice
            label={say('source')}
            value={matrices.positionSource ?? ''}
            options={[
              { value: '', label: say('asRecognised') },
              ...[...new Set([...texts, ...(matrices.positionSource === null ? [] : [matrices.positionSource])])].map(
                (header) => ({ value: header, label: header }),
              ),
            ]}
            onChoose={(header) => change(withMatrixChoices(scheme, { positionSource: header === '' ? null : header }))}
          />
          <Check
            label={say('fromCompetitors')}
            checked={matrices.positionFromCompetitors}
            onChange={(positionFromCompetitors) => change(withMatrixChoices(scheme, { positionFromCompetitors }))}
          />
        </>
      ) : (
        <>
          <Choice
            label={say('row.volumeShare')}
            value={volume}
            options={DIGITS.map((each) => ({ value: each, label: each }))}
            onChoose={(chosen) => setVolume(chosen as typeof volume)}
          />
          {DIGITS.map((share) =>
            cell(
              say('share', { digit: share }),
              { matrix, row: volume, column: share },
              matrices.volumeShare[volume][Number(share) - 1]!,
            ),
          )}
        </>
      )}
      <Check
        label={say('overrides')}
        checked={matrices.overrides}
        onChange={(overrides) => change(withMatrixChoices(scheme, { overrides }))}
      />
      {!isRecommended && (
        <span>
          <Button
            size="small"
            onClick={() => change({ ...scheme, rules: { ...scheme.rules, matrices: recommended(matrices) } })}
          >
            {say('restore')}
          </Button>
        </span>
      )}
      <SchemeEdits />
    </div>
  );
}
