/**
 * The explorer of one KPI, inside a dialog of the page. The page's script opens the dialog and puts the table behind the
 * KPI's chart into it; a closed dialog is not seen, so nothing of this is loaded before. What is drawn is read from that
 * table: the page holds its numbers once.
 */
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../messages/language.ts';
import type { KpiExplorerWords } from '../../messages/report/kpi-explorer.ts';
import { type Explored, explored } from '../charts/kpi-explored.ts';
import { KpiExplorerDesk } from './KpiExplorerDesk.tsx';
import { exploredRows } from './kpi-explorer-rows.ts';

interface Props {
  readonly language: Language;
  readonly currency: string;
  readonly asOf: string;
  readonly words: KpiExplorerWords;
}

interface Shown {
  readonly id: string;
  readonly unit: string;
  readonly table: HTMLTableElement;
  readonly data: Explored;
}

export default function KpiExplorer({ language, currency, asOf, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const dialog = place.current?.closest('dialog');
    if (!dialog) return;
    const read = () => {
      const table = dialog.querySelector('table');
      const { kpi = '', unit = '' } = dialog.dataset;
      setShown(table && { id: kpi, unit, table, data: explored(exploredRows(table)) });
    };
    read();
    dialog.addEventListener('rapport:explore', read);
    return () => dialog.removeEventListener('rapport:explore', read);
  }, []);
  return (
    <div ref={place} className="kpi-explorer-body">
      {shown && (
        <KpiExplorerDesk
          key={shown.id}
          {...shown}
          asOf={asOf}
          language={language}
          currency={currency}
          words={words}
        />
      )}
    </div>
  );
}
