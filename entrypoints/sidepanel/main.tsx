import { mount } from '../../components/mount.tsx';
import { Panel } from './panel.tsx';
import '../../components/glossary.css';
import '../../components/help.css';
import './style.css';

mount(() => <Panel />);
