import { HelpLines } from '../../components/help-lines.tsx';
import { mount } from '../../components/mount.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import '../../components/help.css';
import '../../components/page.css';

mount(() => (
  <PageFrame>
    <HelpLines />
  </PageFrame>
));
