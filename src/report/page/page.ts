/** What moves on a report's page. Everything here is an enhancement: without it links, tables and figures still work. */
import { copyText } from './copy-text.ts';
import { downloadTables } from './download-tables.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { exploreKpis } from './explore-kpis.ts';
import { markSections } from './mark-sections.ts';
import { openBeside } from './open-beside.ts';
import { openFigures } from './open-figures.ts';
import { sortTables } from './sort-tables.ts';
import { switchTheme } from './switch-theme.ts';
import { wakeWhatIf } from './wake-what-if.ts';

openFigures();
openBeside();
exploreKpis();
markSections();
switchTheme();
downloadTables();
copyText();
sortTables();
drawDiagrams();
wakeWhatIf();
// A link into the what-if brings the reader to it; it wakes when it is seen.
if (location.hash.startsWith('#what-if')) document.querySelector('.what-if')?.scrollIntoView();

document.querySelector('[data-print]')?.addEventListener('click', () => print());
