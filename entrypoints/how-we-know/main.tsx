import { HowWeKnow } from '../../components/how-we-know.tsx';
import { mount } from '../../components/mount.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import '../../components/how-we-know.css';
import '../../components/page.css';

mount(
  () => (
    <PageFrame>
      <HowWeKnow />
    </PageFrame>
  ),
  'how.title',
);
