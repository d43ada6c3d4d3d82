import { ExportSection } from './ExportSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import type { DataProps } from './state.ts';

/** The reference data: what is in use, and bringing more in. */
export function DataSections(props: DataProps) {
  return (
    <>
      <PacksSection {...props} />
      <ImportSection {...props} />
      <ExportSection {...props} />
    </>
  );
}
