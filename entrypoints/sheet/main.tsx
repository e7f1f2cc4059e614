import { mount } from '../../components/mount.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { readNumbers } from './address.ts';
import { SheetPage } from './sheet-page.tsx';
import '../../components/page.css';
import './style.css';

mount(
  () => (
    <PageFrame>
      <SheetPage numbers={readNumbers(location.hash)} />
    </PageFrame>
  ),
  'sheet.file',
);
