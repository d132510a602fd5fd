import { Link } from '@fluentui/react-components';
import { usePane } from '../usePane';

/** Leads to a page of the help, in the pane's language. */
export function HelpLink({ page, label }: { readonly page: string; readonly label: string }) {
  const { language } = usePane();
  return (
    <Link href={`help/${language}/${page}.html`} target="_blank" rel="noreferrer" style={{ fontSize: '12px' }}>
      {label}
    </Link>
  );
}
