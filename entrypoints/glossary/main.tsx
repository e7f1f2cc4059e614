import { Glossary } from '../../components/glossary.tsx';
import { mount } from '../../components/mount.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import '../../components/glossary.css';
import '../../components/page.css';

mount(
  () => (
    <PageFrame>
      <Glossary />
    </PageFrame>
  ),
  'glossary.title',
);
