import { mount } from '../../components/mount.tsx';
import { Library } from './library.tsx';
import '../../components/glossary.css';
import './style.css';

mount(() => <Library />, 'act.library');
